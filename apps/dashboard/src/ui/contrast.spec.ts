import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accentOn, contrast, luminance, MARK_CONTRAST, TEXT_CONTRAST } from './contrast.js';

const tokens = readFileSync(join(__dirname, 'tokens.css'), 'utf8');
const PAIR = /--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g;
const [day, night] = [2, 3].map(
  (group) => new Map([...tokens.matchAll(PAIR)].map((match) => [match[1] ?? '', match[group] ?? ''])),
);
const TEXT = ['ink', 'ink-2', 'story', 'link', 'teal', 'ochre', 'indigo', 'rust', 'moss', 'plum', 'slate'];

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48], // WebAIM: the grey that just fails
    ['#767676', '#ffffff', 4.54], // WebAIM: the grey that just passes
  ])('of %s on %s is %d', (a, b, expected) => {
    expect(contrast(a, b)).toBeCloseTo(expected, 2);
    expect(contrast(b, a)).toBe(contrast(a, b));
  });

  it('refuses what is not a colour', () => {
    expect(() => luminance('red')).toThrow(RangeError);
  });
});

describe.each([
  ['by day', day],
  ['by night', night],
])('tokens %s', (_name, colours) => {
  const named = (name: string) => colours?.get(name) ?? '';
  const grounds = ['paper', 'card', 'shade'];
  const cases = TEXT.flatMap((text) => grounds.map((ground) => [text, ground] as const));

  it.each(cases)('%s can be read on %s', (text, ground) => {
    expect(contrast(named(text), named(ground))).toBeGreaterThanOrEqual(TEXT_CONTRAST);
  });
  it.each(grounds)('the edge of a control can be seen on %s', (ground) => {
    expect(contrast(named('edge'), named(ground))).toBeGreaterThanOrEqual(MARK_CONTRAST);
  });
  it('story words can be read on the story shade', () => {
    const shade = named('story-shade');
    expect(contrast(named('story'), shade)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
    expect(contrast(named('ink-2'), shade)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
  });
});

describe('accent of an initiative', () => {
  it('is taken with the text that reads on it', () => {
    expect(accentOn('#0b6e69', '#fbf8f2', '#22211f')).toEqual({ accent: '#0b6e69', onAccent: '#fbf8f2' });
  });
  it('is refused when it vanishes on the page, or is no colour', () => {
    expect(accentOn('#ffe680', '#fbf8f2', '#22211f')).toBeUndefined();
    expect(accentOn('url(x)', '#fbf8f2', '#22211f')).toBeUndefined();
  });
});
