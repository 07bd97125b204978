import type { ImportMapping } from '@chorus/domain';
import { allColumns } from './all-columns.js';
import { chooseIndicator, draftOf } from './draft.js';
import { groupMeaning, groupTexts, withGroupMeaning, EVERYONE } from './group-meaning.js';
import { placeNamed } from './known.js';
import { missingColumns } from './missing-columns.js';
import { fitsPattern, patternLike } from './names.js';
import { openQuestions } from './open-questions.js';
import { cellMeaning, figureOf } from './read-cell.js';
import { corrected, effective, reread } from './reread.js';
import { unexplainedWords, withWord } from './words-seen.js';

const WHOLE: ImportMapping = {
  ...{ version: 1, reading: {}, keep: [], dimensions: [], words: [] },
  place: { column: 'Town' },
  period: { from: 'column', column: 'Year', reads: 'ANNUAL' },
  cells: [{ column: 'Value', field: 'value', indicator: 'reading' }],
};

describe('columns that a mapping needs and a file lacks', () => {
  it.each<[string, Partial<ImportMapping>, string[], string[]]>([
    ['none', {}, ['town', 'Year', ' value '], []],
    ['the place', {}, ['Year', 'Value'], ['Town']],
    [
      'none, where the code is there',
      { place: { column: 'Town', codeColumn: 'Id' } },
      ['Id', 'Year', 'Value'],
      [],
    ],
    ['none, for one place of the whole file', { place: { code: 'x' } }, ['Year', 'Value'], []],
    ['the period and the number', {}, ['Town'], ['Year', 'Value']],
    [
      'the filter and the group',
      {
        keep: [{ column: 'Level', oneOf: ['All'] }],
        dimensions: [{ dimension: 'race', column: 'Race', everyone: [], categories: {} }],
      },
      ['Town', 'Year', 'Value'],
      ['Race', 'Level'],
    ],
    [
      'none, as long as one of the numbers is there',
      {
        cells: [
          { column: 'A', field: 'value', indicator: 'a' },
          { column: 'B', field: 'value', indicator: 'b' },
        ],
      },
      ['Town', 'Year', 'B'],
      [],
    ],
    [
      'the pattern that fits nothing',
      { cells: [{ column: { matching: '####' }, field: 'value', indicator: 'a' }] },
      ['Town', 'Year', 'Value'],
      ['####'],
    ],
  ])('are %s', (_, changes, header, missing) => {
    expect(missingColumns({ ...WHOLE, ...changes }, header)).toEqual(missing);
  });
});

describe('what a mapping must still say', () => {
  it.each<[string[], Partial<ImportMapping>]>([
    [[], {}],
    [['place'], { place: {} }],
    [['period'], { period: { from: 'text', text: ' ', reads: 'ANNUAL' } }],
    [['numbers'], { cells: [{ column: 'Value', field: 'moe', indicator: 'reading' }] }],
    [['indicator'], { cells: [{ column: 'Value', field: 'value', indicator: '' }] }],
    [['kind'], { cells: [{ column: 'Value', field: 'value', indicator: 'a', when: { Kind: '' } }] }],
  ])('is %j', (questions, changes) => {
    expect(openQuestions({ ...WHOLE, ...changes })).toEqual(questions);
  });
});

describe('a cell', () => {
  it.each([
    ['40', 40],
    ['1,234.5', 1234.5],
    ['12.3 %', 12.3],
    ['$ 5', 5],
    ['(3)', -3],
    ['−3', -3],
    ['.5', 0.5],
    ['1,23', undefined],
    ['12 of 30', undefined],
    ['', undefined],
  ])('of %j is %p', (text, number) => expect(figureOf(text)).toBe(number));

  it('of a common code that nobody explained is no number', () => {
    expect(cellMeaning('-9999', [])).toBeUndefined();
    expect(cellMeaning('-9999', [{ text: '-9999', means: 'NOT_COLLECTED' }])).toBe('NOT_COLLECTED');
    expect(cellMeaning('-12', [])).toBe(-12);
  });
});

describe('words in place of numbers', () => {
  it('are listed while nobody explained them, from columns of numbers only', () => {
    const sample = [
      ['x', '2019', 'n/a'],
      ['y', '2020', ''],
      ['z', '2021', '7'],
    ];
    const header = ['Town', 'Year', 'Value'];
    expect(unexplainedWords(WHOLE, header, sample)).toEqual(['n/a', '']);
    const words = withWord(withWord([], 'N/A', 'NOT_COLLECTED'), '', 'SKIP');
    expect(unexplainedWords({ ...WHOLE, words }, header, sample)).toEqual([]);
  });

  it('keep their place when they mean something else, and go when they mean nothing', () => {
    const words = withWord(withWord([], '*', 'NOT_COLLECTED'), '-', 'SKIP');
    expect(withWord(words, '*', 'SUPPRESSED_AT_SOURCE')).toEqual([
      { text: '*', means: 'SUPPRESSED_AT_SOURCE' },
      { text: '-', means: 'SKIP' },
    ]);
    expect(withWord(words, '*', '')).toEqual([{ text: '-', means: 'SKIP' }]);
  });
});

describe('texts of a group column', () => {
  const categories = [{ id: 'c1', key: 'girls', name: 'Girls', aliases: ['Young women'] }];
  const rule = { dimension: 'gender', column: 'Sex', everyone: ['Total'], categories: { F: 'girls' } };

  it.each([
    ['total', EVERYONE],
    ['f', 'girls'],
    ['GIRLS', 'girls'],
    ['young women', 'girls'],
    ['Other', ''],
  ])('%s means %j', (text, meaning) => expect(groupMeaning(rule, text, categories)).toBe(meaning));

  it('mean one thing at a time', () => {
    const changed = withGroupMeaning(withGroupMeaning(rule, 'Total', 'girls'), 'F', EVERYONE);
    expect(changed).toMatchObject({ everyone: ['F'], categories: { Total: 'girls' } });
    expect(withGroupMeaning(changed, 'f', '')).toMatchObject({ everyone: [] });
  });

  it('are listed once each, with those that the first rows do not have', () => {
    expect(groupTexts(rule, ['total', 'M', ''])).toEqual(['Total', 'M', 'F']);
  });
});

describe('the columns of files that belong together', () => {
  it('are those of the first, then what only others have, with texts from each', () => {
    expect(
      allColumns([
        { header: ['Town', 'Rate'], sample: [['Mill', '1']] },
        { header: ['% absent', 'TOWN', ''], sample: [['2', 'Lake', 'x']] },
      ]),
    ).toEqual({
      header: ['Town', 'Rate', '% absent'],
      sample: [
        ['Mill', '1'],
        ['Lake', '', '2'],
      ],
    });
  });
});

describe('a place as a file names it', () => {
  const places = [
    { id: 'p1', code: '01', name: 'Mill', aliases: ['Town of Mill'] },
    { id: 'p2', code: 'mill', name: 'Lake', aliases: [] },
  ];
  it.each([
    ['01', 'p1'],
    ['MILL', 'p2'],
    ['lake', 'p2'],
    ['town of  mill', 'p1'],
    ['Fern', undefined],
  ])('%s is %p', (text, id) => expect(placeNamed({ places, dimensions: [] }, text)).toBe(id));
});

describe('a pattern', () => {
  it.each([
    ['####-##', '2018-19', true],
    ['####-##', 'Rate / 2018-19', true],
    ['####', '2018-19', false],
    ['% *', '% Asian', true],
    ['a.b', 'axb', false],
  ])('%s and the name %s: %p', (pattern, name, fits) => expect(fitsPattern(pattern, name)).toBe(fits));

  it('is made from a name by its digits', () => {
    expect(patternLike('Rate / 2018-19')).toBe('####-##');
  });
});

describe('a file under corrected settings', () => {
  const file = {
    reading: { separator: ',', headerRow: 1, headerRows: 1, decimalComma: false } as const,
    header: ['Rates;', ''],
    sample: [
      ['Town;Value', ''],
      ['Mill;40', ''],
    ],
  };

  it('stays as it is when nothing was told', () => {
    expect(reread(file, {})).toEqual({ header: ['Rates;', ''], sample: file.sample, unknown: false });
  });

  it('is cut at another separator, with a header further down', () => {
    expect(
      reread(
        { ...file, header: ['Rates'], sample: [['Town;Value'], ['Mill;40']] },
        { separator: ';', headerRow: 2 },
      ),
    ).toEqual({
      header: ['Town', 'Value'],
      sample: [['Mill', '40']],
      unknown: false,
    });
  });

  it('says when the header is a row that was not kept', () => {
    expect(reread({ ...file, reading: { ...file.reading, headerRow: 4 } }, { headerRow: 2 }).unknown).toBe(
      true,
    );
  });

  it('is told only what differs from what was found', () => {
    expect(corrected({ separator: ',', decimalComma: true }, file.reading)).toEqual({ decimalComma: true });
    expect(effective(file.reading, { separator: undefined, decimalComma: true })).toEqual({
      ...file.reading,
      decimalComma: true,
    });
  });
});

describe('saying what a number is of', () => {
  it('says it of the other numbers of the column too, where nothing was said yet', () => {
    const draft = draftOf({
      ...WHOLE,
      cells: [
        { column: 'Value', field: 'value', indicator: '' },
        { column: 'Value', field: 'moe', indicator: '' },
        { column: 'Value', field: 'denominator', indicator: 'other' },
        { column: 'Second', field: 'value', indicator: '' },
      ],
    });
    const chosen = chooseIndicator(draft, 1, 'reading').cells.map(({ indicator }) => indicator);
    expect(chosen).toEqual(['reading', 'reading', 'other', '']);
  });
});
