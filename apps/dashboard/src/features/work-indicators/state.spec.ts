import { stateOf } from './state.js';

describe('the state of an indicator', () => {
  const at = '2026-11-22T06:55:54.533Z';
  it.each([
    [{ archived: false, publishedAt: null, hasUnpublishedChanges: true }, 'draft'],
    [{ archived: false, publishedAt: at, hasUnpublishedChanges: false }, 'published'],
    [{ archived: false, publishedAt: at, hasUnpublishedChanges: true }, 'changed'],
    [{ archived: true, publishedAt: at, hasUnpublishedChanges: true }, 'archived'],
  ])('of %j is %s', (facts, state) => {
    expect(stateOf(facts)).toBe(state);
  });
});
