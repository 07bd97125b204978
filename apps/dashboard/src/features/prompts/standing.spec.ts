import { standingOf } from './standing.js';

const TODAY = '2026-05-10';
const call = (state: 'DRAFT' | 'OPEN' | 'CLOSED', opensOn: string | null, closesOn: string | null) => ({
  ...{ state, opensOn, closesOn },
});

describe('where a call for stories stands', () => {
  it.each([
    ['a draft, whatever its days', call('DRAFT', '2026-01-01', null), 'draft', null],
    ['closed by a steward', call('CLOSED', null, '2026-12-31'), 'closed', null],
    ['open without an end', call('OPEN', '2026-01-01', null), 'open', null],
    ['open on its first day', call('OPEN', TODAY, null), 'open', null],
    ['open on its last day', call('OPEN', null, TODAY), 'openUntil', TODAY],
    ['ended the day after', call('OPEN', null, '2026-05-09'), 'ended', '2026-05-09'],
    ['to be opened', call('OPEN', '2026-05-11', null), 'later', '2026-05-11'],
  ])('%s', (_, prompt, is, day) => {
    expect(standingOf(prompt, TODAY)).toEqual({ is, day });
  });
});
