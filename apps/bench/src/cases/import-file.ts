import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { DataSet } from '../dataset/generate.js';
import { FIRST_MONTH, GROUPS } from '../dataset/scale.js';

export const COLUMNS = ['indicator', 'place', 'code', 'group', 'month', 'value', 'numerator', 'denominator'];

/** The columns as Chorus is told to read them: a row has value, numerator and denominator of one observation. */
export const MAPPING = {
  version: 1,
  reading: {},
  keep: [],
  place: { column: 'place', codeColumn: 'code' },
  period: { from: 'column', column: 'month', reads: 'MONTH' },
  dimensions: [{ dimension: 'group', column: 'group', everyone: [], categories: {} }],
  cells: ['value', 'numerator', 'denominator'].map((column) => ({
    column,
    field: column,
    indicator: { column: 'indicator', texts: {} },
  })),
  words: [{ text: '', means: 'SKIP' }],
};

/**
 * Writes a file of figures for every indicator, place and group, for so many months before the data set's first one;
 * sorted as a source would sort it. Gives the number of rows.
 */
export async function writeFile(path: string, { scale }: DataSet, months: number): Promise<number> {
  const out = createWriteStream(path);
  out.write(`${COLUMNS.join(',')}\n`);
  let rows = 0;
  for (let indicator = 1; indicator <= scale.indicators; indicator += 1) {
    for (const [code, name] of placesOf(scale)) {
      const lines: string[] = [];
      for (let group = 0; group <= GROUPS; group += 1) {
        for (let back = months; back >= 1; back -= 1) {
          const denominator = 400 + ((rows * 7919) % 500);
          const numerator = Math.floor(denominator * (0.3 + ((rows * 104_729) % 1000) / 2500));
          const value = ((100 * numerator) / denominator).toFixed(2);
          const category = group === 0 ? '' : `group-${group}`;
          const figures = `${monthBefore(back)},${value},${numerator},${denominator}`;
          lines.push(`indicator-${indicator},${name},${code},${category},${figures}\n`);
          rows += 1;
        }
      }
      if (!out.write(lines.join(''))) await once(out, 'drain');
    }
  }
  out.end();
  await finished(out);
  return rows;
}

function placesOf({ regions, towns }: DataSet['scale']): [code: string, name: string][] {
  const places: [string, string][] = [['county', 'The county']];
  for (let region = 1; region <= regions; region += 1) {
    places.push([`r${region}`, `Region ${region}`]);
    for (let town = 1; town <= towns; town += 1) {
      places.push([`r${region}t${town}`, `Town ${region}.${town}`]);
    }
  }
  return places;
}

function monthBefore(months: number): string {
  const [year = 0, month = 0] = FIRST_MONTH.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 7);
}
