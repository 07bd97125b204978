import type { Frequency, PeriodRule } from '@chorus/domain';
import { findPeriod, isPeriodText } from '../find-period.js';
import type { TableShape } from '../table.js';
import type { Roles, SampleColumn } from './columns.js';

/** Columns of figures whose names are periods. */
export function periodColumns({ values }: Roles): SampleColumn[] {
  return values.filter(({ name }) => isPeriodText(lastPart(name)));
}

export function lastPart(name: string): string {
  return name.split(' / ').at(-1) ?? name;
}

/** Where the period stands: a column, the columns' names, the titles, the file's name; else it is left to fill in. */
export function suggestPeriod(
  roles: Roles,
  { titles, fileName = '' }: TableShape,
  usual: Frequency | undefined,
): PeriodRule {
  const { period } = roles;
  if (period) return { from: 'column', column: period.name, reads: frequencyOf(period.texts, usual) };
  const inHeader = periodColumns(roles).map(({ name }) => lastPart(name));
  if (inHeader.length > 0) return { from: 'header', reads: frequencyOf(inHeader, usual) };
  const reads = usual ?? 'ANNUAL';
  for (const title of titles) {
    const found = findPeriod(title, reads);
    if (found) return { from: 'title', reads: frequencyOf([found.text], usual) };
  }
  const inName = findPeriod(fileName, reads);
  if (inName) return { from: 'fileName', reads: frequencyOf([inName.text], usual) };
  return { from: 'text', text: '', reads };
}

/** 2018-19 is a school year, whatever the indicator usually has; a bare year is what the indicator usually has. */
function frequencyOf(texts: readonly string[], usual: Frequency | undefined): Frequency {
  const periods = texts.filter((text) => isPeriodText(text));
  const all = (pattern: RegExp) => periods.length > 0 && periods.every((text) => pattern.test(text));
  if (periods.length > 0 && periods.every(isTwoYears)) return 'SCHOOL_YEAR';
  if (all(/q/i)) return 'QUARTER';
  if (all(/^\d{4}\s*-?\s*[sh][12]$/i)) return 'SEMESTER';
  if (all(/^\d{4}-?(?:0[1-9]|1[0-2])$|\/\d{4}$|[a-z]{3}/i)) return 'MONTH';
  if (all(/^\d{4}$/)) return usual ?? 'ANNUAL';
  return 'ANNUAL';
}

function isTwoYears(text: string): boolean {
  const match = /(\d{4})\s*[-–—/]\s*(\d{2,4})$/.exec(text.trim());
  return match !== null && Number(match[2]) % 100 === (Number(match[1]) + 1) % 100;
}
