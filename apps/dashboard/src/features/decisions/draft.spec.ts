import { draftFrom, emptyDraft, inputOf, missingIn } from './draft.js';

const story = (storyId: string, themeIds: string[]) => ({
  story: { storyId, title: storyId, language: 'en', themeIds },
});

describe('the draft of a decision', () => {
  const whole = {
    ...emptyDraft('2026-06-01'),
    ...{ title: 'A bus', reasons: 'Mornings', body: 'The table', seats: '8', livedSeats: '0' },
  };

  it.each([
    ['nothing', {}, []],
    ['a title that is blank', { title: '  ' }, ['title']],
    ['seats that are no whole number', { seats: '8.5' }, ['seats']],
    ['seats held by lived experience', { livedSeats: '' }, ['livedSeats']],
    ['a day', { decidedOn: '' }, ['decidedOn']],
  ])('misses %s', (_, part, missing) => {
    expect(missingIn({ ...whole, ...part })).toEqual(missing);
  });

  it('begins with what the tension holds, without its gaps', () => {
    const draft = draftFrom(
      {
        ...{ id: 'tension', placeId: 'basin', indicator: { id: 'rent' } },
        cited: [story('one', ['home', 'school']), { story: null }, story('two', ['home'])],
      },
      '2026-06-01',
    );
    expect(draft).toMatchObject({
      ...{ tensionIds: ['tension'], storyIds: ['one', 'two'], themeIds: ['home', 'school'] },
      curves: [{ indicatorId: 'rent', placeId: 'basin', isMeant: true }],
    });
  });

  it('is sent without rows that name no curve, and with the whole where no place is chosen', () => {
    const curves = [
      { row: '1', indicatorId: 'rent', placeId: '', isMeant: true },
      { row: '2', indicatorId: '', placeId: 'basin', isMeant: true },
    ];
    const input = inputOf({ ...whole, curves }, 'es', 'county');
    expect(input).toMatchObject({ seats: 8, livedSeats: 0, reviewOn: null, language: 'es' });
    expect(input.curves).toEqual([{ indicatorId: 'rent', placeId: 'county', isMeant: true }]);
  });
});
