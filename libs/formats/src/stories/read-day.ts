import type { DateOrder } from '@chorus/domain';

export interface FoundDay {
  /** As 2024-03-01. */
  day: string;
  /** It could be read in two ways, and was read in the order that comes first. */
  unsure: boolean;
}

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?: .*)?$/;

/** The day that a cell names, a time behind it left away; undefined where it names none, or one that cannot be. */
export function readDay(text: string, order: DateOrder): FoundDay | undefined {
  const first = YEAR_FIRST.exec(text);
  if (first) return sure(dayOf(first[1], first[2], first[3]));
  const last = YEAR_LAST.exec(text);
  if (!last || order === 'YMD') return undefined;
  const [, one, two, year] = last;
  const dayFirst = dayOf(year, two, one);
  const monthFirst = dayOf(year, one, two);
  if (order === 'DMY') return sure(dayFirst);
  if (order === 'MDY') return sure(monthFirst);
  if (!dayFirst || !monthFirst || dayFirst === monthFirst) return sure(dayFirst ?? monthFirst);
  return { day: order === 'MIXED_DMY' ? dayFirst : monthFirst, unsure: true };
}

function sure(day: string | undefined): FoundDay | undefined {
  return day === undefined ? undefined : { day, unsure: false };
}

function dayOf(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? undefined : text;
}
