import { parsePeriod, type CellRule, type ImportMapping, type Period } from '@chorus/domain';
import { matchedBy } from './missing-columns.js';
import { columnIndex, lastPart, sameName } from './names.js';
import { periodIn } from './period-in-name.js';
import { cellMeaning } from './read-cell.js';

/** The beginning of a file, as it is read. */
export interface Sample {
  name: string;
  header: readonly string[];
  titles: readonly string[];
  sample: readonly (readonly string[])[];
}

export interface PreviewGroup {
  dimension: string;
  text: string;
}

/**
 * What one cell would say of a figure: a number, what its word means (WordMeaning), or the text of a status or note.
 * `undefined`: neither a number nor a word that is explained.
 */
export interface PreviewPart {
  field: CellRule['field'];
  text: string;
  meaning: number | string | undefined;
}

/** One figure that a row of the sample would become. */
export interface PreviewFigure {
  /** Slug; undefined where the row's text names none that is known. */
  indicator: string | undefined;
  indicatorText: string;
  place: string;
  period: Period | undefined;
  periodText: string;
  groups: PreviewGroup[];
  parts: PreviewPart[];
}

/** A row of the sample, counted from 1; left out by the mapping, or with its figures. */
export interface PreviewRow {
  row: number;
  leftOut: boolean;
  figures: PreviewFigure[];
}

/** What the first rows of a file would become. For looking at beforehand; the check on the server has the last word. */
export function preview(
  mapping: ImportMapping,
  file: Sample,
  indicators: readonly { slug: string; name: string }[],
  rows: number,
): PreviewRow[] {
  return file.sample.slice(0, rows).map((cells, index) => {
    const row = new Row(mapping, file, cells);
    return { row: index + 1, leftOut: !row.isKept(), figures: row.isKept() ? row.figures(indicators) : [] };
  });
}

/** One row read through a mapping. */
class Row {
  constructor(
    private readonly mapping: ImportMapping,
    private readonly file: Sample,
    private readonly cells: readonly string[],
  ) {}

  isKept(): boolean {
    return this.mapping.keep.every(({ column, oneOf }) =>
      oneOf.some((text) => sameName(text, this.cell(column))),
    );
  }

  figures(indicators: readonly { slug: string; name: string }[]): PreviewFigure[] {
    const slots = new Map<string, PreviewFigure>();
    const shared: CellRule[] = [];
    for (const rule of this.mapping.cells) {
      if (!this.applies(rule)) continue;
      if ((rule.field === 'status' || rule.field === 'note') && !rule.category) shared.push(rule);
      else for (const column of this.columnsOf(rule)) this.addPart(slots, rule, column, indicators);
    }
    const figures = [...slots.values()].filter(
      ({ parts }) => parts.length > 0 && !parts.every(({ meaning }) => meaning === 'SKIP'),
    );
    for (const rule of shared) {
      const { slug, text } = this.indicatorOf(rule, indicators);
      const parts = this.columnsOf(rule)
        .map((column) => this.part(rule, column))
        .filter((part) => part.text !== '');
      for (const figure of figures)
        if (figure.indicator === slug && figure.indicatorText === text) figure.parts.push(...parts);
    }
    return figures;
  }

  private cell(column: string | undefined): string {
    return column === undefined ? '' : (this.cells[columnIndex(this.file.header, column)] ?? '').trim();
  }

  private columnsOf({ column }: CellRule): string[] {
    if (typeof column !== 'string') return matchedBy(column.matching, this.file.header);
    return columnIndex(this.file.header, column) < 0 ? [] : [column];
  }

  private applies({ when }: CellRule): boolean {
    return Object.entries(when ?? {}).every(([column, text]) => sameName(this.cell(column), text));
  }

  private addPart(
    slots: Map<string, PreviewFigure>,
    rule: CellRule,
    column: string,
    indicators: readonly { slug: string; name: string }[],
  ): void {
    const { slug, text } = this.indicatorOf(rule, indicators);
    const { period, periodText } = this.periodOf(column);
    const groups = this.groupsOf(rule, column, periodText);
    const key = JSON.stringify([slug, text, groups, periodText]);
    const figure = slots.get(key) ?? {
      ...{ indicator: slug, indicatorText: text, place: this.placeText(), period, periodText, groups },
      parts: [],
    };
    figure.parts.push(this.part(rule, column));
    slots.set(key, figure);
  }

  private part({ field }: CellRule, column: string): PreviewPart {
    const text = this.cell(column);
    const { words, reading } = this.mapping;
    const isText = field === 'status' || field === 'note';
    return { field, text, meaning: isText ? text : cellMeaning(text, words, reading.decimalComma) };
  }

  private indicatorOf({ indicator }: CellRule, known: readonly { slug: string; name: string }[]) {
    if (typeof indicator === 'string') return { slug: indicator || undefined, text: '' };
    const text = this.cell(indicator.column);
    const told = Object.entries(indicator.texts).find(([each]) => sameName(each, text))?.[1];
    const named = known.find(({ slug, name }) => sameName(slug, text) || sameName(name, text))?.slug;
    return { slug: told ?? named, text };
  }

  private placeText(): string {
    const { column, codeColumn, code } = this.mapping.place;
    return this.cell(column) || this.cell(codeColumn) || (code ?? '');
  }

  private periodOf(column: string): { period: Period | undefined; periodText: string } {
    const rule = this.mapping.period;
    if (rule.from === 'column') {
      const text = this.cell(rule.column);
      return { period: parsePeriod(text, rule.reads), periodText: text };
    }
    const texts = {
      header: [column],
      title: [...this.file.titles],
      fileName: [this.file.name],
      text: [rule.from === 'text' ? rule.text : ''],
    }[rule.from];
    for (const text of texts) {
      const found = periodIn(text, rule.reads);
      if (found) return { period: found.period, periodText: found.text };
    }
    return { period: undefined, periodText: texts.join(' ') };
  }

  private groupsOf({ category }: CellRule, column: string, periodText: string): PreviewGroup[] {
    const ofRow = this.mapping.dimensions
      .filter((rule) => rule.column && rule.dimension !== category?.dimension)
      .map((rule) => ({ dimension: rule.dimension, text: this.cell(rule.column) }));
    const own = category && {
      dimension: category.dimension,
      text:
        typeof category.text === 'string' ? category.text : lastPart(column).replace(periodText, '').trim(),
    };
    return [...ofRow, ...(own ? [own] : [])].flatMap(({ dimension, text }) => {
      const rule = this.mapping.dimensions.find((each) => each.dimension === dimension);
      if (text === '' || rule?.everyone.some((each) => sameName(each, text))) return [];
      const told = Object.entries(rule?.categories ?? {}).find(([each]) => sameName(each, text))?.[1];
      return [{ dimension, text: told ?? text }];
    });
  }
}
