/** 0,5 or 12,75 or 1.234,5: no grouping of thousands looks like that. */
const COMMA_DECIMALS =
  /^[-+(]?[$€£]?\s*(?:\d{1,3}(?:[. \u00a0\u202f]\d{3})+,\d+|0,\d+|\d+,(?:\d{1,2}|\d{4,}))\s*[%$€£)]?$/;
/** 0.5 or 12.75 or 1,234.5. */
const POINT_DECIMALS =
  /^[-+(]?[$€£]?\s*(?:\d{1,3}(?:[, \u00a0\u202f]\d{3})+\.\d+|0\.\d+|\d+\.(?:\d{1,2}|\d{4,}))\s*[%$€£)]?$/;

/**
 * Whether numbers are written 1.234,5. Only cells that can be read in one way count; 1,234 says nothing. Undefined
 * where no cell tells.
 */
export function findDecimalComma(rows: Iterable<readonly string[]>): boolean | undefined {
  let commas = 0;
  let points = 0;
  for (const row of rows) {
    for (const cell of row) {
      if (cell.length > 30) continue;
      if (COMMA_DECIMALS.test(cell)) commas++;
      else if (POINT_DECIMALS.test(cell)) points++;
    }
  }
  return commas === points ? undefined : commas > points;
}
