import type { Translations, VariablesOf } from '../../graphql.js';
import { readNumber } from '../../ui/readNumber.js';
import { numberText, type WorkIndicator } from './definitionDraft.js';
import type { SaveTargetsMutation } from './work-indicators.graphql.js';

type TargetInput = VariablesOf<typeof SaveTargetsMutation>['targets'][number];

/** A target as the form holds it; `key` only tells rows apart. */
export interface TargetRow {
  key: string;
  placeId: string;
  /** Key of the set of categories, empty for everyone. */
  group: string;
  period: string;
  value: string;
  rationale: string;
  translations: Translations;
}

/** The targets of an indicator as rows. */
export function targetRows({ targets }: WorkIndicator, locale: string): TargetRow[] {
  return targets.map(({ placeId, categoryIds, period, value, rationale, translations }, index) => ({
    key: `stored-${index}`,
    group: [...categoryIds].sort().join(' '),
    period: period.label,
    value: numberText(value, locale),
    ...{ placeId, rationale, translations },
  }));
}

/** What is sent; the rows have numbers that can be read. */
export function targetInputs(rows: readonly TargetRow[], locale: string): TargetInput[] {
  return rows.map(({ placeId, group, period, value, rationale, translations }) => ({
    placeId,
    categoryIds: group === '' ? [] : group.split(' '),
    period: period.trim(),
    value: readNumber(value, locale).value ?? 0,
    rationale: rationale.trim(),
    translations,
  }));
}
