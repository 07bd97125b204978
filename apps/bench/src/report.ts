import { GROWTH_AIM, type Growth } from './cases/growth.js';
import type { MeasuredImport, MeasuredMemory } from './cases/import.js';
import type { Measured } from './measure.js';

const HEADER = ['', 'clients', 'limit/s', 'Chorus/s', 'ratio', 'spread', 'aim', 'p50 ms', 'CPU ms'];

/** Prints what was measured as a table; the last two columns are of Chorus, with the limit's in brackets. */
export function printRequests(measured: readonly Measured[]): void {
  print([
    HEADER,
    ...measured.map(({ name, clients, limit, chorus, ratio, spread, aim }) => [
      name,
      String(clients),
      limit.rate.toFixed(0),
      chorus.rate.toFixed(0),
      share(ratio),
      spread.map(share).join('-'),
      verdict(ratio, aim),
      `${chorus.latency.toFixed(1)} (${limit.latency.toFixed(1)})`,
      `${chorus.cpu?.toFixed(2) ?? '?'} (${limit.cpu?.toFixed(2) ?? '?'})`,
    ]),
  ]);
}

const IMPORT_AIM = 0.5;

export function printImport({ rows, chorus, limit, steps, ratio, spread }: MeasuredImport): void {
  const { upload, check, apply } = steps;
  print([
    ['', 'rows', 'limit s', 'Chorus s', 'ratio', 'spread', 'aim', 'of which upload, check, apply'],
    [
      'import',
      rows.toLocaleString('en'),
      limit.toFixed(2),
      chorus.toFixed(2),
      share(ratio),
      spread.map(share).join('-'),
      verdict(ratio, IMPORT_AIM),
      [upload, check, apply].map((seconds) => `${seconds.toFixed(2)} s`).join(', '),
    ],
  ]);
}

export function printMemory(measured: readonly MeasuredMemory[]): void {
  print([
    ['memory during an import, heap of 160 MB', 'seconds', 'MB at rest', 'MB at most'],
    ...measured.map(({ rows, seconds, atRest, peak }) => [
      `${rows.toLocaleString('en')} rows`,
      seconds.toFixed(1),
      atRest?.toFixed(0) ?? '?',
      peak?.toFixed(0) ?? '?',
    ]),
  ]);
}

export function printGrowth(measured: readonly Growth[]): void {
  print([
    ['growth', 'small ms', 'large ms', 'times', 'aim'],
    ...measured.map(({ name, small, large, times }) => [
      name,
      small.toFixed(1),
      large.toFixed(1),
      share(times),
      `${share(GROWTH_AIM)} ${times <= GROWTH_AIM ? 'reached' : 'MISSED'}`,
    ]),
  ]);
}

function share(ratio: number): string {
  return ratio.toFixed(2);
}

function verdict(ratio: number, aim: number | undefined): string {
  if (aim === undefined) return '';
  return `${share(aim)} ${ratio >= aim ? 'reached' : 'MISSED'}`;
}

function print(rows: readonly string[][]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(cells.join('  ').trimEnd());
  }
  console.log();
}
