import { Injectable } from '@nestjs/common';
import { periodLabel } from '@chorus/domain';
import type { Actor } from '../access/actor.js';
import { IndicatorsService } from '../indicators/indicators.service.js';
import { TargetsService } from '../indicators/targets.service.js';
import { PublicationService } from '../series/publication.service.js';
import { INDICATORS } from './content/indicators.js';
import { INITIATIVE } from './content/initiative.js';
import { COUNTY, type Indicator, type IndicatorSlug, type ResultKey } from './content/types.js';
import { FigureImport } from './figure-import.js';
import { spanish } from './local-text.js';
import { categoryKey, type SeededStructure } from './structure.seed.js';

/** Indicators of the demo with their figures, which come in as anybody's would: as a file. */
@Injectable()
export class NumbersSeed {
  constructor(
    private readonly indicators: IndicatorsService,
    private readonly targets: TargetsService,
    private readonly numbers: FigureImport,
    private readonly publication: PublicationService,
  ) {}

  /** Gives the ids of the indicators by slug. */
  async run(owner: Actor, structure: SeededStructure): Promise<Map<IndicatorSlug, string>> {
    const results = new Map<ResultKey, string>();
    for (const { key, name } of INITIATIVE.results) {
      results.set(
        key,
        await this.indicators.saveResult(owner, { name: name.en, translations: spanish({ name }) }),
      );
    }
    const ids = new Map<IndicatorSlug, string>();
    // The last of life first: what an indicator foreshadows is there before it.
    for (const indicator of leadingLast(INDICATORS)) {
      const foreshadowsId = indicator.foreshadows ? ids.get(indicator.foreshadows) : undefined;
      const resultId = results.get(indicator.result);
      ids.set(indicator.slug, await this.define(owner, indicator, structure, { resultId, foreshadowsId }));
    }
    const inOrder = INDICATORS.flatMap(({ slug }) => ids.get(slug) ?? []);
    await this.publication.order(owner, inOrder);
    await this.numbers.run(owner);
    for (const { slug } of INDICATORS) await this.publication.publish(owner, slug);
    return ids;
  }

  private async define(
    owner: Actor,
    indicator: Indicator,
    structure: SeededStructure,
    links: { resultId?: string; foreshadowsId?: string },
  ): Promise<string> {
    const { producer, title, published, accessed, licence, version } = indicator.source;
    const sourceId = await this.indicators.saveSource(owner, {
      producer,
      title: title.en,
      publishedOn: published,
      accessedOn: accessed,
      licence,
      edition: version,
    });
    const { slug, name, definition, numerator, denominator, methodology, measure, per, unit, decimals } =
      indicator;
    const dimensionKeys = new Set(indicator.breakdowns.flatMap(({ dimensions }) => dimensions));
    const id = await this.indicators.save(owner, {
      ...{ slug, measure, per, decimals, sourceId, ...links },
      direction: indicator.direction,
      frequency: indicator.frequency,
      kind: indicator.kind,
      organizationId: indicator.kind === 'PERFORMANCE' ? structure.organizations.get(indicator.owner) : null,
      name: name.en,
      definition: definition.en,
      numerator: numerator?.en,
      denominator: denominator?.en,
      methodology: methodology.en,
      unit: unit.en,
      translations: spanish({ name, definition, numerator, denominator, methodology, unit }),
      baseline: periodLabel(indicator.baseline),
      dimensionIds: [...dimensionKeys].flatMap((key) => structure.dimensions.get(key) ?? []),
    });
    await this.defineTargets(owner, id, indicator, structure);
    for (const { kind, date, title: what, text } of indicator.annotations) {
      await this.targets.saveAnnotation(owner, {
        indicatorId: id,
        kind,
        startsOn: date,
        title: what.en,
        note: text.en,
        translations: spanish({ title: what, note: text }),
      });
    }
    return id;
  }

  private async defineTargets(
    owner: Actor,
    id: string,
    { targets }: Indicator,
    structure: SeededStructure,
  ): Promise<void> {
    await this.targets.save(
      owner,
      id,
      targets.map(({ period, value, place = COUNTY, group, rationale }) => ({
        placeId: structure.places.get(place) ?? '',
        categoryIds: group ? [structure.categories.get(categoryKey(group)) ?? ''] : [],
        period: periodLabel(period),
        value,
        rationale: rationale.en,
        translations: spanish({ rationale }),
      })),
    );
  }
}

/** Each indicator after the one that it foreshadows. */
function leadingLast(indicators: readonly Indicator[]): Indicator[] {
  const placed = new Set<Indicator>();
  const place = (indicator: Indicator) => {
    if (placed.has(indicator)) return;
    const next = indicators.find(({ slug }) => slug === indicator.foreshadows);
    if (next) place(next);
    placed.add(indicator);
  };
  indicators.forEach(place);
  return [...placed];
}
