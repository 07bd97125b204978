import fc from 'fast-check';
import type { Cell, PackageRow, Resource } from './resource.js';
import { packageResources } from './resources.js';
import { readTableRows, writeTable } from './table.js';

const ANYTHING: Resource = {
  name: 'anything',
  title: 'One column of each type',
  fields: [
    { name: 'string', type: 'string' },
    { name: 'number', type: 'number' },
    { name: 'integer', type: 'integer' },
    { name: 'boolean', type: 'boolean' },
    { name: 'date', type: 'date' },
    { name: 'array', type: 'array' },
    { name: 'object', type: 'object' },
    // A row must not be blank, or it would be taken for the end of a file.
    { name: 'key', type: 'integer', constraints: { required: true } },
  ],
  primaryKey: ['key'],
  foreignKeys: [],
  missingValues: [{ value: '', label: 'Nothing' }],
};

async function written(rows: PackageRow[], resource = ANYTHING): Promise<string> {
  let text = '';
  for await (const piece of writeTable(resource, rows)) text += piece;
  return text;
}

async function read(text: string, resource = ANYTHING): Promise<PackageRow[]> {
  async function* chunks() {
    await Promise.resolve();
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
  }
  const rows: PackageRow[] = [];
  for await (const lines of readTableRows(resource, chunks())) rows.push(...lines.map(({ row }) => row));
  return rows;
}

const nullable = (values: fc.Arbitrary<Cell>) => fc.option(values, { nil: null });
const ROW = fc.record({
  string: nullable(fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !text.includes('\0'))),
  number: nullable(fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0)),
  integer: nullable(fc.maxSafeInteger()),
  boolean: nullable(fc.boolean()),
  date: nullable(fc.constantFrom('2020-02-29', '1999-12-31')),
  array: nullable(fc.array(fc.string(), { minLength: 1 })),
  object: nullable(
    fc.dictionary(fc.string({ minLength: 1 }), fc.string(), { minKeys: 1, noNullPrototype: true }),
  ),
  key: fc.nat(),
});

test('whatever is written is read back the same, wherever the pieces are cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(ROW, { maxLength: 5 }), async (rows) => {
      expect(await read(await written(rows))).toEqual(rows);
    }),
  );
});

test.each([
  ['many', 'number'],
  ['1.5', 'integer'],
  ['yes', 'boolean'],
  ['2021-02-30', 'date'],
  ['{}', 'array'],
  ['[]', 'object'],
  ['{', 'object'],
  ['', 'key'],
])('"%s" is no %s: the line is told', async (text, column) => {
  const row = ANYTHING.fields.map(({ name }) =>
    name === column ? text : ['key', 'string'].includes(name) ? '1' : '',
  );
  const table = `${ANYTHING.fields.map(({ name }) => name).join(',')}\n${row.join(',')}\n`;
  await expect(read(table)).rejects.toMatchObject({
    problem: { code: 'PACKAGE_CELL', detail: { table: 'anything', line: 2, column } },
  });
});

test('columns may stand in any order and there may be more of them', async () => {
  const text = 'extra,people,category,dimension,place\nx,5,girls,gender,county\n';
  const population = packageResources([]).find(({ name }) => name === 'population') ?? ANYTHING;
  expect(await read(text, population)).toEqual([
    { place: 'county', dimension: 'gender', category: 'girls', people: 5 },
  ]);
});

test('a dimension named like a fixed column gets a column of its own', () => {
  const observations = packageResources([{ key: 'value', categories: ['a'] }]).at(-1);
  const names = observations?.fields.map(({ name }) => name);
  expect(new Set(names).size).toBe(names?.length);
});

test('every table refers only to tables that are there, by columns that they have', () => {
  const resources = packageResources([{ key: 'gender', categories: ['girls'] }]);
  const columns = new Map(resources.map(({ name, fields }) => [name, fields.map((field) => field.name)]));
  for (const { name, primaryKey, foreignKeys } of resources) {
    expect(columns.get(name)).toEqual(expect.arrayContaining([...primaryKey]));
    for (const { fields, reference } of foreignKeys) {
      expect(columns.get(name)).toEqual(expect.arrayContaining([...fields]));
      expect(columns.get(reference.resource ?? name)).toEqual(expect.arrayContaining([...reference.fields]));
    }
  }
});
