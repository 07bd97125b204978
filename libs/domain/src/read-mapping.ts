import {
  ENCODINGS,
  OBSERVATION_FIELDS,
  SEPARATORS,
  WORD_MEANINGS,
  type ImportMapping,
  type PeriodRule,
} from './import-mapping.js';
import { FREQUENCIES } from './period.js';

/** A mapping that somebody sent is not what it should be. `path` says where, as in `cells.2.field`. */
export class MappingFault extends Error {
  constructor(readonly path: string) {
    super(`The mapping is not valid at ${path}`);
  }
}

type Reader<T> = (value: unknown, path: string) => T;

/** Reads a mapping that came from outside. Unknown fields are dropped. Throws MappingFault. */
export function readMapping(value: unknown): ImportMapping {
  const mapping = object(value, 'mapping');
  if (mapping['version'] !== 1) throw new MappingFault('version');
  const reading = object(mapping['reading'] ?? {}, 'reading');
  const place = object(mapping['place'] ?? {}, 'place');
  return {
    version: 1,
    reading: {
      separator: optional(oneOf(SEPARATORS))(reading['separator'], 'reading.separator'),
      encoding: optional(oneOf(ENCODINGS))(reading['encoding'], 'reading.encoding'),
      headerRow: optional(count)(reading['headerRow'], 'reading.headerRow'),
      headerRows: optional(count)(reading['headerRows'], 'reading.headerRows'),
      decimalComma: optional(flag)(reading['decimalComma'], 'reading.decimalComma'),
      sheet: optional(text)(reading['sheet'], 'reading.sheet'),
      columnsOfTable: optional(count)(reading['columnsOfTable'], 'reading.columnsOfTable'),
    },
    keep: list(mapping['keep'] ?? [], 'keep', (each, path) => {
      const { column, oneOf: texts } = object(each, path);
      return { column: text(column, `${path}.column`), oneOf: list(texts, `${path}.oneOf`, text) };
    }),
    place: {
      column: optional(text)(place['column'], 'place.column'),
      codeColumn: optional(text)(place['codeColumn'], 'place.codeColumn'),
      code: optional(text)(place['code'], 'place.code'),
    },
    period: period(mapping['period'], 'period'),
    dimensions: list(mapping['dimensions'] ?? [], 'dimensions', (each, path) => {
      const rule = object(each, path);
      return {
        dimension: text(rule['dimension'], `${path}.dimension`),
        column: text(rule['column'], `${path}.column`),
        everyone: list(rule['everyone'] ?? [], `${path}.everyone`, text),
        categories: texts(rule['categories'] ?? {}, `${path}.categories`),
      };
    }),
    cells: list(mapping['cells'], 'cells', cell),
    words: list(mapping['words'] ?? [], 'words', (each, path) => {
      const word = object(each, path);
      return {
        text: text(word['text'], `${path}.text`),
        means: oneOf(WORD_MEANINGS)(word['means'], `${path}.means`),
      };
    }),
  };
}

const cell: Reader<ImportMapping['cells'][number]> = (value, path) => {
  const rule = object(value, path);
  const { column, indicator, category } = rule;
  const named = optional(object)(category, `${path}.category`);
  return {
    column:
      typeof column === 'string'
        ? column
        : { matching: text(object(column, `${path}.column`)['matching'], `${path}.column.matching`) },
    when: optional(texts)(rule['when'], `${path}.when`),
    field: oneOf(OBSERVATION_FIELDS)(rule['field'], `${path}.field`),
    indicator:
      typeof indicator === 'string'
        ? indicator
        : {
            column: text(object(indicator, `${path}.indicator`)['column'], `${path}.indicator.column`),
            texts: texts(object(indicator, `${path}.indicator`)['texts'] ?? {}, `${path}.indicator.texts`),
          },
    category: named && {
      dimension: text(named['dimension'], `${path}.category.dimension`),
      text: typeof named['text'] === 'string' ? named['text'] : { from: 'header' },
    },
  };
};

const period: Reader<PeriodRule> = (value, path) => {
  const rule = object(value, path);
  const reads = oneOf(FREQUENCIES)(rule['reads'], `${path}.reads`);
  const from = oneOf(['column', 'title', 'fileName', 'header', 'text'] as const)(
    rule['from'],
    `${path}.from`,
  );
  if (from === 'column') return { from, column: text(rule['column'], `${path}.column`), reads };
  if (from === 'text') return { from, text: text(rule['text'], `${path}.text`), reads };
  return { from, reads };
};

const MOST_ENTRIES = 5_000;
const LONGEST_TEXT = 1_000;

const object: Reader<Record<string, unknown>> = (value, path) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new MappingFault(path);
  return value as Record<string, unknown>;
};

const text: Reader<string> = (value, path) => {
  if (typeof value !== 'string' || value.length > LONGEST_TEXT) throw new MappingFault(path);
  return value;
};

const flag: Reader<boolean> = (value, path) => {
  if (typeof value !== 'boolean') throw new MappingFault(path);
  return value;
};

const count: Reader<number> = (value, path) => {
  if (!Number.isInteger(value) || (value as number) < 1) throw new MappingFault(path);
  return value as number;
};

const texts: Reader<Record<string, string>> = (value, path) => {
  const entries = Object.entries(object(value, path));
  if (entries.length > MOST_ENTRIES) throw new MappingFault(path);
  return Object.fromEntries(entries.map(([key, each]) => [key, text(each, `${path}.${key}`)]));
};

function list<T>(value: unknown, path: string, read: Reader<T>): T[] {
  if (!Array.isArray(value) || value.length > MOST_ENTRIES) throw new MappingFault(path);
  return value.map((each, index) => read(each, `${path}.${index}`));
}

function oneOf<const W extends string>(words: readonly W[]): Reader<W> {
  return (value, path) => {
    if (!words.includes(value as W)) throw new MappingFault(path);
    return value as W;
  };
}

function optional<T>(read: Reader<T>): Reader<T | undefined> {
  return (value, path) => (value === undefined || value === null ? undefined : read(value, path));
}
