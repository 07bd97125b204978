import { waitingOf } from './waiting.js';

const counts = { SUBMITTED: 0, IN_REVIEW: 0, HELD: 0 };
const imported = (state: 'CHECKED' | 'FAILED' | 'APPLIED' | 'UNDONE') => ({
  id: state,
  state,
  createdAt: '2026-03-01T10:00:00Z',
  who: null,
});
const indicator = (name: string, hasUnpublishedChanges: boolean, archived = false) => ({
  id: name,
  slug: name,
  name,
  archived,
  hasUnpublishedChanges,
  publishedAt: null,
});

describe('what waits', () => {
  it('is nothing for somebody who is asked for nothing', () => {
    expect(waitingOf({}, false)).toMatchObject({ things: 0, imports: [], indicators: [] });
  });

  it('is stories that are new or in review, but not those on hold or soon to end', () => {
    const stories = [
      { id: 'a', arrivedOn: '2026-01-03' },
      { id: 'b', arrivedOn: '2026-02-01' },
    ];
    const { things, stories: found } = waitingOf(
      { reviewQueue: { counts: { SUBMITTED: 2, IN_REVIEW: 1, HELD: 5 }, consentsEnding: 3, stories } },
      false,
    );
    expect(things).toBe(2);
    expect(found).toEqual({ submitted: 2, inReview: 1, held: 5, oldest: '2026-01-03', ending: 3 });
  });

  it('is challenges to look at, objected to or unanswered, but no answer that somebody does not accept', () => {
    const challengeCounts = { waiting: 2, objections: 0, open: 1, notAccepted: 3, oldest: '2026-01-02' };
    expect(waitingOf({ challengeCounts }, false)).toMatchObject({ things: 2, challenges: challengeCounts });
  });

  it('is imports until they are applied or undone', () => {
    const rows = [imported('APPLIED'), imported('CHECKED'), imported('UNDONE'), imported('FAILED')];
    const { imports, things } = waitingOf(
      { reviewQueue: { counts, consentsEnding: 0, stories: [] }, imports: rows },
      true,
    );
    expect(imports.map(({ id }) => id)).toEqual(['CHECKED', 'FAILED']);
    expect(things).toBe(2);
  });

  it('is changed indicators by name, for those who can publish them', () => {
    const workIndicators = [
      indicator('b', true),
      indicator('a', true),
      indicator('c', false),
      indicator('d', true, true),
    ];
    expect(waitingOf({ workIndicators }, true).indicators.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(waitingOf({ workIndicators }, false).things).toBe(0);
  });
});
