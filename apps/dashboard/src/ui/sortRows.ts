export type SortValue = string | number | null;

export interface Sort {
  key: string;
  descending: boolean;
}

/** First press: upward; second: downward; another column starts upward again. */
export function nextSort(sort: Sort | undefined, key: string): Sort {
  return { key, descending: sort?.key === key ? !sort.descending : false };
}

/** Rows in order of a value; what has none stays last either way, and equals keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => SortValue,
  descending: boolean,
): Row[] {
  const compare = (a: SortValue, b: SortValue): number => {
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    const order =
      typeof a === 'number' && typeof b === 'number'
        ? a - b
        : String(a).localeCompare(String(b), undefined, { numeric: true });
    return descending ? -order : order;
  };
  return [...rows].sort((a, b) => compare(valueOf(a), valueOf(b)));
}
