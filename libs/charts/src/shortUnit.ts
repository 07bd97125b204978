import type { Quantity } from './format.js';

/** "%" and currencies fit at the end of a line; units in words do not. */
export function shortUnit({ unit }: Quantity): string | undefined {
  return unit === '%' || /^[A-Z]{3}$/.test(unit ?? '') ? unit : undefined;
}
