import { guard } from '../guards.js';
import { periodText } from '../tidy-csv.js';
import { remember } from '../text.js';
import { csvRow } from '../write-csv.js';
import type { DataValue } from './data-value.js';
import { readDhis2Period } from './period.js';

/** What a number of a data element is of its indicator. */
const PART = /^(.+)-(numerator|denominator)$/;

/** Names of the columns of the table that a data value set becomes. */
export const DATA_VALUE_TABLE = [
  'dataElement',
  'part',
  'period',
  'orgUnit',
  'categoryOptionCombo',
  'attributeOptionCombo',
  'value',
  'comment',
  'deleted',
] as const;

export type DataValueColumn = (typeof DATA_VALUE_TABLE)[number];

/** Rows of the sample. A form of a DHIS2 server seldom has more data elements and combinations than that. */
const MOST_SAMPLED = 200;

/** Rows a sample has even where they say nothing new. */
const FEWEST_SAMPLED = 12;

/** A data value set written out as a table, and what a person has to see of it to say what it means. */
export interface DataValueTable {
  /** CSV in UTF-8, pieces of one batch each. Walk through it to the end; `sample` is complete then. */
  csv: AsyncGenerator<string>;
  /** Rows as they stand in the table; every data element and every combination is in one of them, up to 200. */
  sample: string[][];
}

/**
 * Writes data values out as the table that a mapping reads, one row a value in their order. A data element
 * `x-numerator` becomes part `numerator` of `x`, so that the three numbers of one observation come together again.
 * Periods are written as this library reads them; one that is not supported stays as it is, and is reported then.
 */
export function dataValueTable(batches: AsyncIterable<DataValue[]>): DataValueTable {
  const sample = createSample();
  const period = remember(tidyPeriod);
  async function* csv(): AsyncGenerator<string> {
    yield csvRow(DATA_VALUE_TABLE);
    for await (const batch of batches) {
      let piece = '';
      for (const value of batch) {
        const cells = cellsOf(value, period);
        sample.add(cells);
        piece += csvRow(cells.map(guard));
      }
      if (piece !== '') yield piece;
    }
  }
  return { csv: csv(), sample: sample.rows };
}

function tidyPeriod(text: string): string {
  const period = readDhis2Period(text);
  return period ? periodText(period) : text;
}

function cellsOf(value: DataValue, period: (text: string) => string): string[] {
  const [, element = value.dataElement, part = 'value'] = PART.exec(value.dataElement) ?? [];
  const { orgUnit, categoryOptionCombo, attributeOptionCombo, comment, deleted } = value;
  return [
    ...[element, part, period(value.period), orgUnit, categoryOptionCombo],
    ...[attributeOptionCombo, value.value, comment, deleted],
  ];
}

/** The first rows, and after them those that name something for the first time. */
function createSample() {
  const rows: string[][] = [];
  const seen = new Set<string>();
  const isNew = (key: string) => seen.size < MOST_SAMPLED * 4 && !seen.has(key) && seen.add(key);
  return {
    rows,
    add(cells: string[]) {
      const told = [0, 1, 4, 5, 8].filter((column) => isNew(`${column} ${cells[column]}`));
      if (rows.length < FEWEST_SAMPLED || (told.length > 0 && rows.length < MOST_SAMPLED)) rows.push(cells);
    },
  };
}
