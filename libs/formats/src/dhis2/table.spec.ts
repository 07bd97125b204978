import { years, type Period } from '@chorus/domain';
import fc from 'fast-check';
import type { DraftObservation } from '../draft.js';
import { draftsOf } from '../draft-row.js';
import type { Known } from '../known.js';
import { planMapping } from '../plan-mapping.js';
import { readTable } from '../read-table.js';
import { suggestMapping } from '../suggest/suggest-mapping.js';
import type { TidyObservation } from '../tidy-csv.js';
import { csvRow } from '../write-csv.js';
import { readDhis2Period } from './period.js';
import { readCsvValues } from './read-csv.js';
import { readJsonValues } from './read-json.js';
import { DATA_VALUE_TABLE, dataValueTable } from './table.js';
import { dhis2ValueSet, type Dhis2ValueSet } from './value-set.js';

const category = (key: string, name: string, aliases: string[] = []) => ({ key, name, aliases });
const KNOWN: Known = {
  indicators: [
    { slug: 'reading', name: 'Reading', frequency: 'ANNUAL' },
    { slug: 'births', name: 'Births', frequency: 'MONTH' },
  ],
  dimensions: [
    {
      key: 'sex',
      name: 'Sex',
      categories: [category('girls', 'Girls', ['Female']), category('other', 'Other')],
    },
    {
      key: 'race',
      name: 'Race',
      categories: [category('other', 'Other'), category('afro', 'Afro-Caribbean, all')],
    },
    { key: 'age', name: 'Age', categories: [category('0-4', 'Under 5'), category('5', '5 and up')] },
  ],
  levels: [],
};

type Format = 'JSON' | 'CSV';

/** A data value set as a DHIS2 server sends it. */
function bytesOf({ dataValues }: Dhis2ValueSet, format: Format): Buffer {
  if (format === 'JSON') return Buffer.from(JSON.stringify({ dataValues }));
  const header =
    'dataelement,period,orgunit,catoptcombo,attroptcombo,value,storedby,lastupdated,comment,flwup\r\n';
  const rows = dataValues.map(({ dataElement, period, orgUnit, categoryOptionCombo, value, comment = '' }) =>
    csvRow([
      ...[
        dataElement,
        period,
        orgUnit,
        categoryOptionCombo,
        'default',
        value,
        'admin',
        '2020-01-01',
        comment,
      ],
      'false',
    ]),
  );
  return Buffer.from(header + rows.join(''));
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

/** The way of an import: into a table, a mapping suggested from its sample, and drafts from all of its rows. */
async function draftsFrom(bytes: Buffer, format: Format): Promise<DraftObservation[]> {
  const { csv, sample } = dataValueTable((format === 'JSON' ? readJsonValues : readCsvValues)(one(bytes)));
  let text = '';
  for await (const piece of csv) text += piece;
  const shape = { header: [...DATA_VALUE_TABLE], titles: [] };
  const mapping = suggestMapping({ ...shape, rows: sample.map((cells, line) => ({ line, cells })) }, KNOWN);
  const table = await readTable(one(Buffer.from(text)), mapping.reading, { sheet: true });
  const { plan, problems } = planMapping(mapping, table, KNOWN);
  if (!plan) throw new Error(JSON.stringify(problems));
  const drafts: DraftObservation[] = [];
  for await (const rows of table.rows) for (const row of rows) draftsOf(plan, row, drafts);
  return drafts;
}

/** Parts put together, as the import does it. */
function together(drafts: readonly DraftObservation[]): unknown[] {
  const found = new Map<string, object>();
  for (const { indicator, place, categories, period, fields, note, problems } of drafts) {
    expect(problems).toEqual([]);
    const groups = categories.map(({ dimension, text }) => [dimension, text]).sort();
    const key = JSON.stringify([indicator, place.code, groups, period]);
    const of = { indicator, place: place.code, period, categories: Object.fromEntries(groups) as object };
    found.set(key, { ...of, ...found.get(key), ...fields, ...(note ? { note } : {}) });
  }
  return [...found.values()];
}

const figure = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((number) => (number === 0 ? 0 : number));
const period = fc
  .constantFrom('2019', '201903', '2019Q3', '2019S2', '2018July')
  .map((text) => readDhis2Period(text) as Period);
const observation = fc.record<TidyObservation>(
  {
    indicator: fc.constantFrom('reading', 'births'),
    place: fc.constantFrom('001', 'mill', 'Lake-2').map((code) => ({ name: 'Peña', code })),
    period,
    categories: fc.record(
      {
        sex: fc.constantFrom('girls', 'other'),
        race: fc.constantFrom('other', 'afro'),
        age: fc.constantFrom('0-4', '5'),
      },
      { requiredKeys: [] },
    ),
    value: figure,
    numerator: figure,
    denominator: figure,
    state: fc.constant('VALUE' as const),
    note: fc.string({ minLength: 1, unit: 'grapheme' }).map((text) => `=${text.replace(/[\0\s]/g, '')}!`),
  },
  { requiredKeys: ['indicator', 'place', 'period', 'categories', 'value', 'state'] },
);
const keyOf = ({ indicator, place, period: when, categories }: TidyObservation) =>
  JSON.stringify([indicator, place.code, when, Object.entries(categories).sort()]);

test.each<Format>(['JSON', 'CSV'])('what goes out as %s comes in again as it was', async (format) => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(observation, { selector: keyOf, minLength: 1 }), async (observations) => {
      const drafts = await draftsFrom(bytesOf(await dhis2ValueSet(observations), format), format);
      expect(together(drafts)).toEqual(
        observations.map(({ place, state: _, ...rest }) => ({ ...rest, place: place.code })),
      );
    }),
    { numRuns: 60 },
  );
});

test("combinations in DHIS2's own words, deleted values, and other attributes", async () => {
  const value = (combo: string, more: object = {}) => ({
    ...{ dataElement: 'reading', period: '2019', orgUnit: 'mill', categoryOptionCombo: combo, value: '1' },
    ...more,
  });
  const set = {
    dataValues: [
      value('HllvX50cXC0', { attributeOptionCombo: 'HllvX50cXC0' }),
      value('Under 5, Female', { attributeOptionCombo: 'default' }),
      value('Afro-Caribbean, all', { attributeOptionCombo: 'default' }),
      value('Other', { attributeOptionCombo: 'default' }),
      value('default', { attributeOptionCombo: 'default', deleted: true, period: '2018' }),
      value('default', { attributeOptionCombo: 'project-x', period: '2017' }),
      value('default', { dataElement: 'unknown', attributeOptionCombo: 'default', period: '2016WedW2' }),
    ],
  };
  const drafts = await draftsFrom(Buffer.from(JSON.stringify(set)), 'JSON');
  expect(drafts.map(({ categories }) => categories.map(({ text }) => text))).toEqual([
    [],
    ['girls', '0-4'],
    ['afro'],
    // Both sexes and races have a category of that name: it is asked about, once.
    ['Other'],
    [],
  ]);
  expect(drafts[0]).toMatchObject({ period: years(2019), place: { name: 'mill', code: 'mill' } });
  expect(drafts.at(-1)?.problems).toMatchObject([
    { code: 'UNKNOWN_INDICATOR', detail: { text: 'unknown' } },
    { code: 'UNREADABLE_PERIOD', detail: { text: '2016WedW2' } },
  ]);
});

test('the sample shows every data element and combination, and no more than 200 rows', async () => {
  async function* values() {
    for (let index = 0; index < 5000; index++) {
      const combo = `combo-${index % 37}`;
      yield await Promise.resolve([
        {
          ...{
            dataElement: `e${Math.floor(index / 1000)}`,
            period: '2019',
            orgUnit: 'a',
            categoryOptionCombo: combo,
          },
          ...{ attributeOptionCombo: '', value: '1', comment: '', deleted: '' },
        },
      ]);
    }
  }
  const { csv, sample } = dataValueTable(values());
  let rows = 0;
  for await (const _ of csv) rows += 1;
  expect(rows).toBe(5001);
  expect(new Set(sample.map((row) => row[0])).size).toBe(5);
  expect(new Set(sample.map((row) => row[4])).size).toBe(37);
  expect(sample.length).toBeLessThan(60);
});
