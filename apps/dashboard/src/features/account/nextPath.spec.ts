import { nextPath, onlyWorkspace } from './nextPath.js';

describe('the page after signing in', () => {
  it.each(['/w/larkmoor', '/w/larkmoor/stories?state=HELD#top', '/', '/invitation/abc_DEF-1'])(
    'is %s, one of ours',
    (path) => expect(nextPath(path)).toBe(path),
  );

  it.each([
    ['nothing', null],
    ['an empty text', ''],
    ['another site', 'https://example.org/w/larkmoor'],
    ['another site without a scheme', '//example.org'],
    ['another site behind a backslash', '/\\example.org'],
    ['another site behind a tab, which browsers drop', '/\t/example.org'],
    ['another site behind dots', '/.//example.org'],
    ['a script', 'javascript:alert(1)'],
    ['a path without a beginning', 'w/larkmoor'],
    ['the sign-in page itself', '/signin?next=/signin'],
  ])('is not %s', (_, next) => expect(nextPath(next)).toBeUndefined());

  it('is the only workspace of somebody who has one, and a choice for everybody else', () => {
    expect(onlyWorkspace([{ initiative: 'larkmoor' }])).toBe('/w/larkmoor');
    expect(onlyWorkspace([])).toBeUndefined();
    expect(onlyWorkspace([{ initiative: 'a' }, { initiative: 'b' }])).toBeUndefined();
  });
});
