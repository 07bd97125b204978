import type { Translations } from '../../graphql.js';
import { slugOf } from '../forms/slug.js';
import { linesOf } from './lines.js';

/** A category as the form holds it; `row` only tells rows apart. */
export interface CategoryRow {
  row: string;
  id?: string;
  name: string;
  /** Empty until it is typed; it then follows the name. */
  key: string;
  /** One spelling a line. */
  aliases: string;
  translations: Translations;
}

/** The rows with one of them a step up or down; at the ends nothing moves. */
export function moved<Row>(rows: readonly Row[], from: number, step: 1 | -1): Row[] {
  const to = from + step;
  const next = [...rows];
  const [one, other] = [rows[from], rows[to]];
  if (one === undefined || other === undefined) return next;
  next[from] = other;
  next[to] = one;
  return next;
}

export function categoryInputs(rows: readonly CategoryRow[]) {
  return rows.map(({ id, name, key, aliases, translations }) => ({
    id,
    name: name.trim(),
    key: key.trim() || slugOf(name),
    aliases: linesOf(aliases),
    translations,
  }));
}
