/**
 * What a careful producer does before it sends figures by group: small numbers are masked, and then so many more that
 * no masked number is alone in its row (the groups of a place) or its column (the places of a group), because the sums
 * are known and a lone gap could be filled by subtraction.
 */

/** Numerators by place and group. A group without figures (not collected) is left out by the caller. */
export type Numerators = readonly (readonly number[])[];

type Line = readonly (readonly [row: number, column: number])[];

function lines(rows: number, columns: number): Line[] {
  const across = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column): [number, number] => [row, column]),
  );
  const down = Array.from({ length: columns }, (_, column) =>
    Array.from({ length: rows }, (__, row): [number, number] => [row, column]),
  );
  return [...across, ...down];
}

/** The positions, as "row/column", of the figures that are masked: those from 1 to `below` - 1, and their companions. */
export function masked(numerators: Numerators, below: number): ReadonlySet<string> {
  const key = (row: number, column: number): string => `${row}/${column}`;
  const at = (row: number, column: number): number => numerators[row]?.[column] ?? 0;
  const hidden = new Set<string>();
  numerators.forEach((row, r) =>
    row.forEach((x, c) => {
      if (x > 0 && x < below) hidden.add(key(r, c));
    }),
  );
  const all = lines(numerators.length, numerators[0]?.length ?? 0);
  for (let changed = true; changed;) {
    changed = false;
    for (const line of all) {
      if (line.filter(([r, c]) => hidden.has(key(r, c))).length !== 1) continue;
      // Numbers before zeros, and the smallest first: as little as possible is lost.
      const [next] = line
        .filter(([r, c]) => !hidden.has(key(r, c)))
        .sort((a, b) => Number(at(...a) === 0) - Number(at(...b) === 0) || at(...a) - at(...b));
      if (next) {
        hidden.add(key(...next));
        changed = true;
      }
    }
  }
  return hidden;
}
