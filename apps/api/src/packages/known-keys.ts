import { FileProblem, type PackageRow } from '@chorus/formats';
import { isId, newId } from '../core/ids.js';

type Cell = PackageRow[string] | undefined;

/** One row of a table of a package, and where it stands there. */
export interface Line {
  table: string;
  line: number;
  row: PackageRow;
}

/** Tables whose rows are named by others. */
type Named =
  | 'organizations'
  | 'places'
  | 'dimensions'
  | 'categories'
  | 'results'
  | 'sources'
  | 'indicators'
  | 'former-definitions'
  | 'annotations';

/** The ids that rows of a package get in this initiative, by the key they have in the package. */
export class KnownKeys {
  private readonly ids = new Map<string, string>();

  /** Gives a row of a table its id. */
  give(table: Named, ...key: readonly Cell[]): string {
    const id = newId();
    this.ids.set(JSON.stringify([table, ...key]), id);
    return id;
  }

  /** The id that a row has in the package stays its id here: ids are those of one initiative. */
  keep(table: Named, id: Cell): string {
    const kept = typeof id === 'string' && isId(id) ? id : newId();
    this.ids.set(JSON.stringify([table, id]), kept);
    return kept;
  }

  /**
   * The id behind the cell of a row; null for an empty cell. `before` is the first part of a key of two. Throws
   * PACKAGE_REFERENCE for a key that no row has.
   */
  of(
    table: Named,
    { table: from, line, row }: Line,
    column: string,
    ...before: readonly Cell[]
  ): string | null {
    const cell = row[column] ?? null;
    if (cell === null) return null;
    const id = this.ids.get(JSON.stringify([table, ...before, cell]));
    if (id !== undefined) return id;
    const text = textOf(cell).slice(0, 80);
    throw new FileProblem('PACKAGE_REFERENCE', { table: from, line, column, text });
  }
}

/** A cell as a person reads it. */
export function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : JSON.stringify(cell ?? '');
}
