import {
  changedMeaning,
  isQuotient,
  type Audience,
  type Direction,
  type Frequency,
  type IndicatorKind,
  type Meaning,
  type Measure,
} from '@chorus/domain';
import type { ResultOf, Translations, VariablesOf } from '../../graphql.js';
import { readNumber } from '../../ui/readNumber.js';
import type { SaveIndicatorMutation, WorkIndicatorQuery } from './work-indicators.graphql.js';

export type WorkIndicator = ResultOf<typeof WorkIndicatorQuery>['workIndicator'];
export type IndicatorInput = VariablesOf<typeof SaveIndicatorMutation>['input'];

/** What the form of an indicator holds: texts as they were typed. Empty stands for nothing chosen. */
export interface DefinitionDraft {
  name: string;
  slug: string;
  definition: string;
  numerator: string;
  denominator: string;
  methodology: string;
  translations: Translations;
  kind: IndicatorKind;
  organizationId: string;
  measure: Measure;
  per: string;
  unit: string;
  decimals: string;
  direction: Direction;
  frequency: Frequency;
  resultId: string;
  sourceId: string;
  foreshadowsId: string;
  baseline: string;
  baselineReason: string;
  audience: Audience;
  dimensionIds: string[];
}

export const NEW_DEFINITION: DefinitionDraft = {
  name: '',
  slug: '',
  definition: '',
  numerator: '',
  denominator: '',
  methodology: '',
  translations: {},
  kind: 'POPULATION',
  organizationId: '',
  measure: 'PROPORTION',
  per: '100',
  unit: '%',
  decimals: '1',
  direction: 'HIGHER_IS_BETTER',
  frequency: 'ANNUAL',
  resultId: '',
  sourceId: '',
  foreshadowsId: '',
  baseline: '',
  baselineReason: '',
  audience: 'PUBLIC',
  dimensionIds: [],
};

/** The number as the reader of a locale types it, exactly. */
export function numberText(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 20 }).format(value);
}

export function draftOf(indicator: WorkIndicator, locale: string): DefinitionDraft {
  const { per, decimals, baseline, source, organizationId, resultId, foreshadowsId } = indicator;
  return {
    ...NEW_DEFINITION,
    name: indicator.name,
    slug: indicator.slug,
    definition: indicator.definition,
    numerator: indicator.numerator,
    denominator: indicator.denominator,
    methodology: indicator.methodology,
    translations: indicator.translations,
    kind: indicator.kind,
    organizationId: organizationId ?? '',
    measure: indicator.measure,
    per: numberText(per, locale),
    unit: indicator.unit,
    decimals: numberText(decimals, locale),
    direction: indicator.direction,
    frequency: indicator.frequency,
    resultId: resultId ?? '',
    sourceId: source?.id ?? '',
    baseline: baseline?.label ?? '',
    baselineReason: indicator.baselineReason,
    foreshadowsId: foreshadowsId ?? '',
    audience: indicator.audience,
    dimensionIds: indicator.dimensionIds,
  };
}

/** What the measure usually comes with; the form fills it in when the measure is changed. */
export function usualFor(measure: Measure): Pick<DefinitionDraft, 'per' | 'unit' | 'decimals'> {
  return {
    per: measure === 'PROPORTION' ? '100' : measure === 'RATE' ? '1000' : '1',
    unit: measure === 'PROPORTION' ? '%' : measure === 'CURRENCY' ? 'USD' : '',
    decimals: measure === 'COUNT' || measure === 'CURRENCY' ? '0' : '1',
  };
}

/** What is sent. A number that cannot be read is not sent, so the form has to ask for it first. */
export function inputOf(draft: DefinitionDraft, locale: string, id?: string): IndicatorInput {
  const { per, decimals, organizationId, resultId, sourceId, foreshadowsId, baseline, ...same } = draft;
  return {
    ...same,
    id,
    name: draft.name.trim(),
    per: isQuotient(draft.measure) ? readNumber(per, locale).value : 1,
    decimals: readNumber(decimals, locale).value,
    organizationId: draft.kind === 'PERFORMANCE' && organizationId !== '' ? organizationId : null,
    resultId: resultId || null,
    sourceId: sourceId || null,
    foreshadowsId: foreshadowsId || null,
    baseline: baseline.trim() || null,
  };
}

/** Number fields whose text is no number. */
export function unreadable(draft: DefinitionDraft, locale: string): ('per' | 'decimals')[] {
  const wrong = (text: string) => {
    const { value } = readNumber(text, locale);
    return value === null;
  };
  const fields: ('per' | 'decimals')[] = isQuotient(draft.measure) ? ['per', 'decimals'] : ['decimals'];
  return fields.filter((field) => wrong(draft[field]));
}

/** What a saved draft would change about the meaning of an indicator that audiences see; empty for any other. */
export function newMeaning(indicator: WorkIndicator | undefined, input: IndicatorInput): (keyof Meaning)[] {
  if (!indicator?.publishedAt) return [];
  const { definition = '', numerator = '', denominator = '', measure, per, unit } = input;
  return changedMeaning(indicator, {
    definition: definition ?? '',
    numerator: numerator ?? '',
    denominator: denominator ?? '',
    ...{ measure, per: per ?? 1, unit: unit ?? '' },
  });
}
