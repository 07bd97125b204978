import type { AnnotationMark, Direction, Frequency, IndicatorKind, Measure } from '@chorus/domain';
import type { Translations } from '../core/localized.js';
import type { FormerDefinitionEntity } from '../indicators/indicator-parts.entity.js';
import type { WholeIndicator } from '../indicators/indicators.repository.js';

/** What is told of an indicator beside its figures, as it was at publication. */
export interface ShelfFacts {
  name: string;
  definition: string;
  numerator: string;
  denominator: string;
  methodology: string;
  unit: string;
  translations: Translations;
  kind: IndicatorKind;
  organization: string | null;
  measure: Measure;
  per: number;
  decimals: number;
  direction: Direction;
  frequency: Frequency;
  dimensionIds: string[];
  source: ShelfSource | null;
  targets: ShelfTarget[];
  /** The indicator that this one foreshadows. Whoever may not see that one is not told; see ShelfRepository.links. */
  foreshadowsId?: string | null;
  baseline?: { start: string; end: string } | null;
  baselineReason?: string;
  /** The oldest first. This and the three above are missing on what was published before they were kept. */
  formerDefinitions?: ShelfFormerDefinition[];
}

/** What the indicator measured before it was defined anew. */
export type ShelfFormerDefinition = Omit<FormerDefinitionEntity, 'initiativeId' | 'indicatorId'>;

export interface ShelfSource {
  producer: string;
  title: string;
  url: string | null;
  publishedOn: string | null;
  accessedOn: string | null;
  licence: string | null;
  edition: string | null;
}

/** Why a target is what it is. */
export interface ShelfTarget {
  placeId: string;
  /** Empty for everyone. */
  categoryIds: string[];
  start: string;
  end: string;
  value: number;
  rationale: string;
  translations: Translations;
}

export interface ShelfAnnotation extends AnnotationMark {
  translations: Translations;
}

/** An allowlist: what of the workroom's indicator goes on the shelf. */
export function shelfFacts(indicator: WholeIndicator, organization: string | null): ShelfFacts {
  const { name, definition, numerator, denominator, methodology, unit, translations, kind, source } =
    indicator;
  const { measure, per, decimals, direction, frequency, dimensionIds } = indicator;
  const { foreshadowsId, baselineStart, baselineEnd, baselineReason } = indicator;
  return {
    ...{ name, definition, numerator, denominator, methodology, unit, translations, kind, organization },
    ...{ measure, per, decimals, direction, frequency, dimensionIds, foreshadowsId, baselineReason },
    baseline: baselineStart && baselineEnd ? { start: baselineStart, end: baselineEnd } : null,
    formerDefinitions: indicator.formerDefinitions.map(formerDefinition),
    source: source
      ? {
          producer: source.producer,
          title: source.title,
          url: source.url,
          publishedOn: source.publishedOn,
          accessedOn: source.accessedOn,
          licence: source.licence,
          edition: source.edition,
        }
      : null,
    targets: indicator.targets.map(
      ({ placeId, categoryIds, periodStart, periodEnd, value, rationale, ...rest }) => ({
        ...{ placeId, categoryIds, start: periodStart, end: periodEnd, value, rationale },
        translations: rest.translations,
      }),
    ),
  };
}

function formerDefinition(former: FormerDefinitionEntity): ShelfFormerDefinition {
  const { id, lastStart, lastEnd, definition, numerator, denominator } = former;
  const { measure, per, unit, translations, reason } = former;
  return {
    ...{ id, lastStart, lastEnd, definition, numerator, denominator },
    ...{ measure, per, unit, translations, reason },
  };
}

export function shelfAnnotations({ annotations }: WholeIndicator): ShelfAnnotation[] {
  return annotations.map(({ id, kind, startsOn, endsOn, title, note, translations }) => ({
    ...{ id, kind, startsOn, endsOn, title, note, translations },
  }));
}
