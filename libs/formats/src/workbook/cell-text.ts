import type { CellObject } from '@e965/xlsx';

/** Excel keeps fifteen digits; what a binary number shows beyond them (0.30000000000000004) nobody entered. */
const DIGITS = 15;

/** Excel counts days; day 60 is 29 February 1900, which never was, so day 61 is where counting is right. */
const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const DAYS_1904 = 1462;
/** The last day that Excel knows: 31 December 9999. */
const LAST_DAY = 2_958_465;

/** What must be known of a sheet to read its cells. */
export interface SheetHabits {
  /** Days are counted from 1904. */
  from1904: boolean;
  /** Some formula has a result. */
  computed: boolean;
}

/**
 * A cell of a workbook as the text that a CSV file would have: numbers without noise, 12.5% where the format says
 * percent, dates as 2024-03-01, codes with the zeros that their format shows (00123). A formula is what it was when
 * the file was saved; where no formula of the sheet ever gave anything, nobody computed them, and they are shown as
 * formulas, so that they are reported and not lost.
 */
export function cellText(cell: CellObject, { from1904, computed }: SheetHabits): string {
  const { t: type, v: value, f: formula } = cell;
  if (value === undefined || value === null || value === '' || type === 'z')
    return formula && !computed ? `=${formula}` : '';
  if (type === 'n' && typeof value === 'number') return numberText(value, formatOf(cell), from1904);
  if (type === 'b') return value ? 'TRUE' : 'FALSE';
  if (type === 'e') return cell.w ?? '#ERROR!';
  return String(value).replace(/\s*[\r\n]+\s*/g, ' ');
}

function formatOf({ z: format }: CellObject): string {
  return typeof format === 'string' ? format : '';
}

function numberText(value: number, format: string, from1904: boolean): string {
  // What stands in quotes, behind a backslash or in brackets is shown or is a colour; it says nothing of the number.
  const [first = ''] = format.replace(/"[^"]*"|\\.|_.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').split(';');
  if (/^0{2,}$/.test(first))
    return Number.isInteger(value) && value >= 0 ? String(value).padStart(first.length, '0') : plain(value);
  if (first.includes('%')) return `${plain(value * 100)}%`;
  if (/[ymd]/i.test(first) && !/general/i.test(first)) return dateText(value, from1904) ?? plain(value);
  return plain(value);
}

function plain(value: number): string {
  return String(Number(value.toPrecision(DIGITS)));
}

/** The day, and the time where there is one; undefined for what is no day, such as a duration. */
function dateText(value: number, from1904: boolean): string | undefined {
  const days = from1904 ? value + DAYS_1904 : value;
  if (days < 61 || days > LAST_DAY) return undefined;
  const seconds = Math.round(days * 86_400) * 1000;
  const text = new Date(EPOCH + seconds).toISOString();
  return seconds % DAY_MS === 0 ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ');
}
