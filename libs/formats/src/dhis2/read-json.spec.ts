import { readJsonValues } from './read-json.js';
import type { DataValue } from './data-value.js';

/** The bytes of a text, a few at a time, so that every place of it is once the end of a piece. */
async function* pieces(text: string, length: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; from += length)
    yield await Promise.resolve(bytes.subarray(from, from + length));
}

async function read(text: string, length = 65_536): Promise<DataValue[]> {
  const values: DataValue[] = [];
  for await (const batch of readJsonValues(pieces(text, length))) values.push(...batch);
  return values;
}

const SET = `\ufeff{ "dataSet": "pBOMPrpg1QX", "completeDate": "2014-02-03", "period": "201401", "orgUnit": "DiszpKrYNg8",
  "note": {"dataValues": ["a \\"}] text", {"x": [1]}]},
  "dataValues": [
    { "dataElement": "f7n9E0hX8qk", "value": 1, "comment": "Peña says \\"5}\\" \\\\" },
    { "dataElement": "Ix2HsbDMLea", "period": "2014Q1", "orgUnit": "mill", "value": "2", "deleted": true, "more": {"a": {}} }
  ], "attributeOptionCombo": "late" }`;

test.each([1, 2, 3, 7, 65_536])('values of a set that arrives %d bytes at a time', async (length) => {
  const blank = { categoryOptionCombo: '', attributeOptionCombo: '' };
  expect(await read(SET, length)).toEqual([
    {
      ...{ ...blank, dataElement: 'f7n9E0hX8qk', period: '201401', orgUnit: 'DiszpKrYNg8' },
      ...{ value: '1', comment: 'Peña says "5}" \\', deleted: '' },
    },
    {
      ...{ ...blank, dataElement: 'Ix2HsbDMLea', period: '2014Q1', orgUnit: 'mill' },
      ...{ value: '2', comment: '', deleted: 'true' },
    },
  ]);
});

test.each([
  ['another kind of JSON', '{"features": [{"type": "Feature"}]}', 0],
  ['no value', '{"dataValues": []}', 0],
  ['a list of other things', '{"dataValues": [1, 2]}', 0],
  ['values one by one without the set', '[{"dataElement": "a", "value": "1"}]', 0],
  ['a file that breaks off', '{"dataValues": [{"dataElement": "a", "value": "1"}, {"dataEle', 1],
  ['a file that breaks off between two values', '{"dataValues": [{"dataElement": "a", "value": "1"},', 1],
  ['a value in pieces', '{"dataValues": [{"dataElement": {"id": "a"}, "value": "1"}]}', 0],
  ['brackets that never end', `{"dataValues": [${'['.repeat(2000)}`, 0],
  ['one value without an end', `{"dataValues": [{"comment": "${'x'.repeat(1_100_000)}`, 0],
])('refuses %s', async (_, text, count) => {
  await expect(read(text)).rejects.toMatchObject({ problem: { code: 'NOT_DATA_VALUES', detail: { count } } });
});
