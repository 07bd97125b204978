import { parsePeriod, schoolYear, years, type Period } from '@chorus/domain';
import { sdmxCode, sdmxCsv } from './sdmx-csv.js';
import { sdmxPeriod } from './sdmx-period.js';
import type { TidyObservation } from './tidy-csv.js';

const quarter = parsePeriod('2019-Q3', 'QUARTER') as Period;
const ANYONE: TidyObservation = {
  indicator: 'graduation',
  place: { name: 'Larkmoor County', code: '001' },
  period: years(2019),
  categories: {},
  value: 81.5,
  state: 'VALUE',
};

async function lines(observations: TidyObservation[]): Promise<string[]> {
  let text = '';
  const options = { agency: 'larkmoor', dataflow: 'INDICATORS', version: '1.0.0', dimensions: ['group'] };
  for await (const piece of sdmxCsv(observations, options)) text += piece;
  return text.trimEnd().split('\r\n');
}

// Forms of an observational time period: SDMX 3.0 technical notes, "Time and time format".
test.each<[string, Period, string, string]>([
  ['a calendar year', years(2019), 'A', '2019'],
  ['half a year', parsePeriod('2019S2', 'SEMESTER') as Period, 'S', '2019-S2'],
  ['a quarter', quarter, 'Q', '2019-Q3'],
  ['a month', parsePeriod('2019-03', 'MONTH') as Period, 'M', '2019-03'],
  ['a school year', schoolYear(2018), 'A', '2018-07-01/P1Y'],
  ['a window of five years', years(2006, 2010), '_O', '2006-01-01/P5Y'],
  ['three months across a quarter', { start: '2019-02-01', end: '2019-05-01' }, 'Q', '2019-02-01/P3M'],
  ['two weeks', { start: '2019-02-04', end: '2019-02-18' }, '_O', '2019-02-04/P14D'],
])('%s', (_name, period, frequency, text) => {
  expect(sdmxPeriod(period)).toEqual({ frequency, text });
});

test('one row an observation, codes only, everyone as _T', async () => {
  const group = { ...ANYONE, categories: { group: 'renters' }, numerator: 815, denominator: 1000 };
  expect(await lines([ANYONE, group])).toEqual([
    'STRUCTURE,STRUCTURE_ID,ACTION,FREQ,INDICATOR,REF_AREA,group,TIME_PERIOD,OBS_VALUE,NUMERATOR,DENOMINATOR,' +
      'MARGIN_OF_ERROR,OBS_STATUS,COMMENT_OBS',
    'dataflow,larkmoor:INDICATORS(1.0.0),I,A,graduation,001,_T,2019,81.5,,,,A,',
    'dataflow,larkmoor:INDICATORS(1.0.0),I,A,graduation,001,renters,2019,81.5,815,1000,,A,',
  ]);
});

test.each<[Partial<TidyObservation>, string]>([
  [{ value: 0 }, ',0,,,,A,'],
  [{ status: 'PROVISIONAL' }, ',81.5,,,,P,'],
  [{ status: 'PROJECTED' }, ',81.5,,,,F,'],
  [{ value: undefined, state: 'NOT_COLLECTED' }, ',,,,,L,'],
  [{ value: undefined, state: 'SUPPRESSED_AT_SOURCE' }, ',,,,,Q,'],
  [{ value: undefined, state: 'SUPPRESSED_BY_US' }, ',,,,,Q,'],
  [{ note: '=1+1' }, `,81.5,,,,A,'=1+1`],
])('%j ends in "%s"', async (change, end) => {
  const [, row = ''] = await lines([{ ...ANYONE, ...change }]);
  expect(row.endsWith(`,2019${end}`)).toBe(true);
});

test.each([
  ['Peña Blanca', 'Pena_Blanca'],
  ['r1t2', 'r1t2'],
  ['Two or more races', 'Two_or_more_races'],
])('"%s" is the code %s', (text, code) => {
  expect(sdmxCode(text)).toBe(code);
});
