import type { Period } from '@chorus/domain';

/** How SDMX tells a period: the code of its frequency (code list CL_FREQ), and the text of its time. */
export interface SdmxPeriod {
  frequency: 'A' | 'S' | 'Q' | 'M' | '_O';
  text: string;
}

const MONTHS_OF = [
  { frequency: 'A', months: 12, text: (year: string) => year },
  { frequency: 'S', months: 6, text: (year: string, n: number) => `${year}-S${n}` },
  { frequency: 'Q', months: 3, text: (year: string, n: number) => `${year}-Q${n}` },
  { frequency: 'M', months: 1, text: (year: string, n: number) => `${year}-${String(n).padStart(2, '0')}` },
] as const;

/**
 * A period in the words of SDMX (SDMX 3.0, section 6, observational time period): `2019`, `2019-S1`, `2019-Q3`,
 * `2019-03` where it is that part of a calendar year; a first day and a length otherwise, `2018-07-01/P1Y`.
 */
export function sdmxPeriod(period: Period): SdmxPeriod {
  const length = wholeMonths(period);
  if (length === undefined) return { frequency: '_O', text: `${period.start}/P${days(period)}D` };
  const kind = MONTHS_OF.find(({ months }) => months === length);
  const [year = '', month = ''] = period.start.split('-');
  const before = Number(month) - 1;
  if (kind && before % length === 0) {
    return { frequency: kind.frequency, text: kind.text(year, before / length + 1) };
  }
  const span = length % 12 === 0 ? `P${length / 12}Y` : `P${length}M`;
  return { frequency: kind?.frequency ?? '_O', text: `${period.start}/${span}` };
}

/** Months of a period that begins and ends with a month. */
export function wholeMonths({ start, end }: Period): number | undefined {
  if (!start.endsWith('-01') || !end.endsWith('-01')) return undefined;
  const [y1 = 0, m1 = 0] = start.split('-').map(Number);
  const [y2 = 0, m2 = 0] = end.split('-').map(Number);
  return (y2 - y1) * 12 + (m2 - m1);
}

function days({ start, end }: Period): number {
  return Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000);
}
