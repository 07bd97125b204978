import type { ImportMapping } from '@chorus/domain';
import { columnIndex, fitsPattern } from './names.js';

/**
 * Names of columns that a mapping needs and a file does not have. Columns of numbers may be missing as long as one is
 * there: one mapping serves files that belong together.
 */
export function missingColumns(mapping: ImportMapping, header: readonly string[]): string[] {
  const has = (name: string) => columnIndex(header, name) >= 0;
  const { place, period, dimensions, keep, cells } = mapping;
  const missing = new Set<string>();
  const need = (name: string) => name !== '' && !has(name) && missing.add(name);

  const places = [place.column, place.codeColumn].filter((name) => name !== undefined);
  if (place.code === undefined && !places.some(has)) places.forEach(need);
  if (period.from === 'column') need(period.column);
  dimensions.forEach(({ column }) => need(column));
  keep.forEach(({ column }) => need(column));

  const measured = cells.filter(({ field }) => field === 'value' || field === 'numerator');
  const absent = measured.map((rule) => [
    ...Object.keys(rule.when ?? {}).filter((name) => !has(name)),
    ...(typeof rule.indicator === 'string' || has(rule.indicator.column) ? [] : [rule.indicator.column]),
    ...(typeof rule.column === 'string'
      ? [rule.column].filter((name) => !has(name))
      : matchedBy(rule.column.matching, header).length > 0
        ? []
        : [rule.column.matching]),
  ]);
  if (absent.length > 0 && absent.every((names) => names.length > 0))
    absent.flat().forEach((name) => missing.add(name));
  return [...missing];
}

/** The columns whose names fit a pattern. */
export function matchedBy(pattern: string, header: readonly string[]): string[] {
  return header.filter((name) => name !== '' && fitsPattern(pattern, name));
}
