import { decisionsOf, obstacles, openNames, UNDECIDED, withSuggestions } from './decisions.js';

const problemOf = (code: string) => ({ code, detail: {}, message: '' });

const report = {
  outcomes: { NEW: 1, CHANGED: 0, SAME: 0, UNKNOWN: 3, REJECTED: 0 },
  unknownPlaces: [
    { name: 'Milltown', code: null, rows: 2, perhaps: 'p2' },
    { name: null, code: '0901', rows: 1, perhaps: null },
  ],
  unknownPlaceCount: 2,
  warnings: [
    {
      ruleId: 'r1',
      indicatorId: 'i1',
      answer: null,
      rows: 3,
      file: 1,
      line: 2,
      problem: problemOf('BELOW_RANGE'),
    },
    {
      ruleId: 'r1',
      indicatorId: 'i1',
      answer: null,
      rows: 1,
      file: 1,
      line: 4,
      problem: problemOf('ABOVE_RANGE'),
    },
  ],
  unknownCategories: [{ dimension: 'race', text: 'Asian people', rows: 1, perhaps: 'c1' }],
};
const decided = { ...UNDECIDED, places: { Milltown: 'p1' }, categories: { 'race Asian people': 'c1' } };

describe('decisions about a report', () => {
  it('are none beforehand: nothing is made and nothing left out', () => {
    expect(decisionsOf(UNDECIDED, report)).toEqual({
      ...{
        placeIs: [],
        createPlaces: null,
        categoryIs: [],
        createCategories: false,
        answers: [],
        leaveOutProblems: false,
      },
    });
  });

  it('name what each text is', () => {
    expect(decisionsOf(decided, report)).toMatchObject({
      placeIs: [{ name: 'Milltown', code: null, placeId: 'p1' }],
      categoryIs: [{ dimension: 'race', text: 'Asian people', categoryId: 'c1' }],
    });
    expect(openNames(decided, report)).toEqual({ places: 1, categories: 0 });
  });

  it('answer what a rule finds unusual, each of its questions apart', () => {
    const draft = { ...UNDECIDED, answers: { 'r1 ABOVE_RANGE': ' A new school. ', 'r1 BELOW_RANGE': ' ' } };
    expect(decisionsOf(draft, report).answers).toEqual([
      { ruleId: 'r1', code: 'ABOVE_RANGE', words: 'A new school.' },
    ]);
  });

  it('may say what a code alone is', () => {
    const draft = { ...UNDECIDED, places: { '0901': 'p3' } };
    expect(decisionsOf(draft, report).placeIs).toEqual([{ name: null, code: '0901', placeId: 'p3' }]);
  });

  it('take what is suggested only where nothing else was said', () => {
    expect(withSuggestions(UNDECIDED, report)).toEqual({
      places: { Milltown: 'p2' },
      categories: { 'race Asian people': 'c1' },
    });
    expect(withSuggestions(decided, report).places).toEqual({ Milltown: 'p1' });
  });

  it('give new places their level and parent', () => {
    const draft = { ...decided, createPlaces: true, level: ' town ', parentId: 'p0' };
    expect(decisionsOf(draft, report).createPlaces).toEqual({ level: 'town', parentId: 'p0' });
  });
});

describe('what stands in the way of taking over', () => {
  it.each([
    ['names that are not decided', UNDECIDED, {}, ['names']],
    ['one name that is not decided', decided, {}, ['names']],
    ['the level and the parent of new places', { ...decided, createPlaces: true }, {}, ['level', 'parent']],
    ['nothing, when they are left out', { ...UNDECIDED, leaveOut: true }, {}, []],
    [
      'problems',
      { ...decided, createPlaces: true, level: 'town', parentId: 'p0' },
      { REJECTED: 2 },
      ['problems'],
    ],
    [
      'that there is nothing',
      { ...UNDECIDED, leaveOut: true },
      { NEW: 0, UNKNOWN: 0, REJECTED: 2 },
      ['nothing'],
    ],
  ])('is %s', (_, draft, outcomes, found) => {
    expect(obstacles(draft, { ...report, outcomes: { ...report.outcomes, ...outcomes } })).toEqual(found);
  });
});
