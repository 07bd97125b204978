/** What a cell of a column holds, by the names of the Frictionless Table Schema v2. */
export type FieldType = 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'array' | 'object' | 'geojson';

export interface Field {
  name: string;
  type: FieldType;
  description?: string;
  constraints?: { required?: true; enum?: readonly string[] };
}

/** One table of a package: a CSV file and what its columns mean. */
export interface Resource {
  name: string;
  title: string;
  fields: readonly Field[];
  primaryKey: readonly string[];
  foreignKeys: readonly ForeignKey[];
  /** Words that stand in a cell instead of a value, with what they mean. The empty cell is always one of them. */
  missingValues: readonly { value: string; label: string }[];
}

export interface ForeignKey {
  fields: readonly string[];
  /** Without a resource it refers to the table itself. */
  reference: { resource?: string; fields: readonly string[] };
}

/** A cell before it is written and after it was read; null where it is empty or missing. */
export type Cell = string | number | boolean | null | readonly unknown[] | Readonly<Record<string, unknown>>;
export type PackageRow = Readonly<Record<string, Cell>>;
