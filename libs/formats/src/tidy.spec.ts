import {
  OBSERVATION_STATUSES,
  parsePeriod,
  schoolYear,
  VALUE_STATES,
  years,
  type Period,
} from '@chorus/domain';
import fc from 'fast-check';
import type { Known } from './known.js';
import { importAll } from './testing/files.js';
import { periodText, tidyCsv, type TidyObservation } from './tidy-csv.js';
import { tidyMapping } from './tidy-mapping.js';

/** One dimension has the name of a fixed column. */
const dimensions = ['race', 'status'];
const known: Known = {
  indicators: ['absence', 'graduation'].map((slug) => ({ slug, name: slug, frequency: 'ANNUAL' })),
  dimensions: [],
  levels: [],
};

async function write(observations: TidyObservation[], byteOrderMark = false): Promise<string> {
  let text = '';
  for await (const piece of tidyCsv(observations, { dimensions, byteOrderMark })) text += piece;
  return text;
}

const fern: TidyObservation = {
  indicator: 'absence',
  place: { name: 'Fern', code: '0900' },
  period: schoolYear(2018),
  categories: { race: 'white' },
  value: 12.5,
  numerator: 5,
  denominator: 40,
  status: 'FINAL',
  state: 'VALUE',
};

describe('tidy CSV', () => {
  it('has one row for each observation, blank where it speaks of everyone', async () => {
    const everyone: TidyObservation = {
      ...fern,
      categories: {},
      value: 0,
      period: years(2019),
      note: 'first "year", revised',
    };
    const suppressed: TidyObservation = {
      indicator: 'graduation',
      place: { name: '=cmd()' },
      period: years(2006, 2010),
      categories: { status: '@home' },
      state: 'SUPPRESSED_AT_SOURCE',
    };
    expect(await write([fern, everyone, suppressed])).toBe(
      'indicator,place,place_code,period,race,dimension.status,value,numerator,denominator,moe,status,state,note\r\n' +
        'absence,Fern,0900,SY2018-19,white,,12.5,5,40,,FINAL,VALUE,\r\n' +
        'absence,Fern,0900,2019,,,0,5,40,,FINAL,VALUE,"first ""year"", revised"\r\n' +
        "graduation,'=cmd(),,2006-2010,,'@home,,,,,,SUPPRESSED_AT_SOURCE,\r\n",
    );
  });

  it('leaves negative numbers alone, and tells a number from a code', async () => {
    const text = await write([{ ...fern, value: -9999, moe: -0.5 }]);
    expect(text).toContain(',-9999.0,5,40,-0.5,');
  });

  it('begins with a byte order mark when it is for Excel', async () => {
    expect((await write([], true)).startsWith('\ufeffindicator')).toBe(true);
  });

  it('does not lose a category in silence', async () => {
    await expect(write([{ ...fern, categories: { grade: '3' } }])).rejects.toThrow(RangeError);
  });

  it('flows in pieces', async () => {
    const pieces: string[] = [];
    for await (const piece of tidyCsv(Array<TidyObservation>(5000).fill(fern), { dimensions }))
      pieces.push(piece);
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.join('').split('\r\n')).toHaveLength(5002);
  });

  it.each<[period: Period, text: string]>([
    [years(2019), '2019'],
    [years(2006, 2010), '2006-2010'],
    [schoolYear(2018), 'SY2018-19'],
    [{ start: '2024-07-01', end: '2024-10-01' }, '2024-Q3'],
    [{ start: '2024-01-01', end: '2024-07-01' }, '2024-S1'],
    [{ start: '2024-01-15', end: '2024-02-10' }, '2024-01-15 to 2024-02-09'],
  ])('writes %j as %s', (period, text) => {
    expect(periodText(period)).toBe(text);
    expect(parsePeriod(text, 'ANNUAL')).toEqual(period);
  });

  const number = fc
    .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(-9999))
    .filter((one) => !Object.is(one, -0));
  const text = fc.string({ unit: fc.constantFrom(...'=+-@\'",;\t\n aé€😀1') }).map((one) => one.trim());
  const name = text.filter((one) => one !== '');
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2080-01-01'), noInvalidDate: true });
  const period = fc.oneof(
    fc.integer({ min: 1950, max: 2050 }).map((year) => years(year)),
    fc.integer({ min: 1950, max: 2050 }).map(schoolYear),
    fc.tuple(fc.integer({ min: 1950, max: 2050 }), fc.integer({ min: 1, max: 11 })).map(([year, month]) => ({
      start: `${year}-${String(month).padStart(2, '0')}-01`,
      end: `${year}-${String(month + 1).padStart(2, '0')}-01`,
    })),
    fc.tuple(day, fc.integer({ min: 1, max: 2000 })).map(([start, days]) => ({
      start: start.toISOString().slice(0, 10),
      end: new Date(start.getTime() + days * 86_400_000).toISOString().slice(0, 10),
    })),
  );
  const observation = fc.record({
    indicator: fc.constantFrom('absence', 'graduation'),
    place: fc.record({ name, code: fc.option(name, { nil: undefined }) }),
    period,
    categories: fc.dictionary(fc.constantFrom(...dimensions), name, { noNullPrototype: true }),
    value: number,
    numerator: fc.option(number, { nil: undefined }),
    denominator: fc.option(number, { nil: undefined }),
    moe: fc.option(number, { nil: undefined }),
    status: fc.option(fc.constantFrom(...OBSERVATION_STATUSES), { nil: undefined }),
    state: fc.constantFrom(...VALUE_STATES),
    note: fc.option(name, { nil: undefined }),
  });

  it('comes in again with the same meaning', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(observation, { maxLength: 5 }), async (made) => {
        const observations = made.map((one) => ({
          ...one,
          value: one.state === 'VALUE' ? one.value : undefined,
        }));
        const { drafts, problems } = await importAll(
          await write(observations),
          tidyMapping(dimensions),
          known,
        );
        expect(problems).toBeUndefined();
        expect(drafts.map((draft) => draft.problems)).toEqual(observations.map(() => []));
        expect(drafts.map(asObservation)).toEqual(observations);
      }),
      { numRuns: 200 },
    );
  });

  function asObservation({
    place,
    period,
    categories,
    fields,
    partial,
    ...rest
  }: Awaited<ReturnType<typeof importAll>>['drafts'][number]) {
    expect(partial).toBe(false);
    return {
      indicator: rest.indicator,
      place,
      period,
      categories: Object.fromEntries(
        categories.map(({ dimension, text: category }) => [dimension, category]),
      ),
      value: undefined,
      numerator: undefined,
      denominator: undefined,
      moe: undefined,
      ...fields,
      status: rest.status,
      state: rest.state,
      note: rest.note,
    };
  }

  it('may be made by hand with fewer columns', async () => {
    const { drafts } = await importAll(
      'indicator,place,period,race,value\nabsence,Fern,2019,,5\nabsence,Moss,2019,white,\n',
      tidyMapping(['race']),
      known,
    );
    expect(drafts).toHaveLength(1);
    expect(drafts[0]).toMatchObject({
      place: { name: 'Fern' },
      categories: [],
      fields: { value: 5 },
      partial: false,
    });
  });

  it('does not let value and state contradict each other', async () => {
    const text = 'indicator,place,period,value,state\nabsence,Fern,2019,5,NOT_COLLECTED\n';
    const { drafts } = await importAll(text, tidyMapping([]), known);
    expect(drafts[0]?.problems).toMatchObject([{ code: 'DUPLICATE_ROW' }]);
  });
});
