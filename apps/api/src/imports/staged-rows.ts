import { completeFigures, figureProblems, type MeasureFacts, type Problem } from '@chorus/domain';
import type { DraftCategory, DraftObservation } from '@chorus/formats';
import type { Names } from './names.js';

/** A draft with its names looked up, as it goes into `import_row`. */
export interface StagedRow {
  line: number;
  part: number;
  indicatorId: string | undefined;
  placeId: string | undefined;
  /** Categories by id; undefined while one of them is not known. */
  categoryIds: string[] | undefined;
  /** The texts of the file, where a category is not known. */
  categoryTexts: readonly DraftCategory[] | undefined;
  placeName: string | undefined;
  placeCode: string | undefined;
  start: string | undefined;
  end: string | undefined;
  value: number | undefined;
  numerator: number | undefined;
  denominator: number | undefined;
  moe: number | undefined;
  state: string;
  status: string;
  note: string | undefined;
  partial: boolean;
  problem: Problem | undefined;
}

export interface StagingIndicator extends MeasureFacts {
  id: string;
}

const MAX_NOTE = 1000;

/** Looks up names and checks figures. `part` counts the drafts of one line. */
export function stageRow(
  draft: DraftObservation,
  part: number,
  indicators: ReadonlyMap<string, StagingIndicator>,
  names: Names,
): StagedRow {
  const indicator = draft.indicator === undefined ? undefined : indicators.get(draft.indicator);
  const { name, code } = draft.place;
  const placeId = names.place(name, code);
  const ids = draft.categories.map(({ dimension, text }) => names.category(dimension, text));
  const categoryIds = ids.every((id) => id !== undefined) ? ids : undefined;
  const figures = indicator && !draft.partial ? completeFigures(indicator, draft.fields) : draft.fields;
  // The parts of a figure are judged together, when all of them are there.
  const wrong =
    draft.problems[0] ?? (indicator && !draft.partial ? figureProblems(indicator, figures)[0] : undefined);
  return {
    line: draft.line,
    part,
    indicatorId: indicator?.id,
    placeId,
    categoryIds,
    categoryTexts: categoryIds ? undefined : draft.categories,
    placeName: placeId ? undefined : name,
    placeCode: placeId ? undefined : code,
    start: draft.period?.start,
    end: draft.period?.end,
    value: draft.state === 'VALUE' ? figures.value : undefined,
    numerator: figures.numerator,
    denominator: figures.denominator,
    moe: figures.moe,
    state: draft.state,
    status: draft.status ?? 'FINAL',
    note: draft.note?.slice(0, MAX_NOTE),
    partial: draft.partial,
    problem: wrong,
  };
}
