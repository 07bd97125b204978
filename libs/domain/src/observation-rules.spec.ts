import { completeFigures, figureProblems, type Figures, type MeasureFacts } from './observation-rules.js';

const share: MeasureFacts = { measure: 'PROPORTION', per: 100 };
const rate: MeasureFacts = { measure: 'RATE', per: 1000 };
const mean: MeasureFacts = { measure: 'MEAN', per: 1 };

describe('figures of an observation', () => {
  it.each<[string, MeasureFacts, Figures, number | undefined]>([
    ['a share from its parts', share, { numerator: 30, denominator: 120 }, 25],
    ['a rate from its parts', rate, { numerator: 3, denominator: 600 }, 5],
    [
      'the value that was given, also where the parts say otherwise',
      share,
      { value: 26, numerator: 30, denominator: 120 },
      26,
    ],
    ['nothing without a denominator', share, { numerator: 30 }, undefined],
    ['nothing of nobody', share, { numerator: 0, denominator: 0 }, undefined],
    ['nothing for a mean, whose parts do not make it', mean, { numerator: 30, denominator: 120 }, undefined],
  ])('takes %s', (_, facts, figures, value) => {
    expect(completeFigures(facts, figures).value).toBe(value);
  });

  it.each<[string, MeasureFacts, Figures, string[]]>([
    ['a good share', share, { value: 25, numerator: 30, denominator: 120 }, []],
    ['a share above the whole', share, { value: 400 }, ['OUT_OF_RANGE']],
    ['a share below nothing', share, { value: -1 }, ['OUT_OF_RANGE']],
    ['a rate above what it is per: there can be more cases than people', rate, { value: 1200 }, []],
    ['a rate below nothing', rate, { value: -3 }, ['NEGATIVE']],
    ['a mean below nothing, such as a temperature', mean, { value: -3 }, []],
    [
      'a part larger than its whole',
      share,
      { numerator: 121, denominator: 120 },
      ['NUMERATOR_ABOVE_DENOMINATOR'],
    ],
    [
      'a value that does not follow from its parts',
      share,
      { value: 35, numerator: 30, denominator: 120 },
      ['VALUE_DISAGREES'],
    ],
    [
      'a value its source rounded to whole percent',
      share,
      { value: 33, numerator: 100, denominator: 300 },
      [],
    ],
    ['a negative margin of error', share, { value: 10, moe: -2 }, ['NEGATIVE']],
    ['zero, which is a value', share, { value: 0, numerator: 0, denominator: 12 }, []],
  ])('judges %s', (_, facts, figures, codes) => {
    expect(figureProblems(facts, figures).map(({ code }) => code)).toEqual(codes);
  });
});
