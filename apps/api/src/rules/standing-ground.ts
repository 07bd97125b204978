import type { Measure } from '@chorus/domain';
import { readingKey, type Reading, type ReadingKey, type RuleGround, type Whole } from '@chorus/stats';

export interface RuledIndicator {
  id: string;
  name: string;
  measure: Measure;
}

/** How groups and places make wholes; worked out once, whatever is checked. */
export interface Wholes {
  ofGroup: (breakdownId: string) => readonly Whole[];
  ofPlace: (placeId: string) => readonly Whole[];
}

/** What stands in the workroom, with what is being checked laid over it. */
export class StandingGround implements RuleGround {
  private readonly byKey: Map<string, Reading>;
  private readonly bySeries = new Map<string, Reading[]>();

  constructor(
    private readonly indicators: ReadonlyMap<string, RuledIndicator>,
    private readonly wholes: Wholes,
    standing: readonly Reading[],
    checked: readonly Reading[],
  ) {
    this.byKey = new Map([...standing, ...checked].map((reading) => [readingKey(reading), reading]));
    for (const reading of this.byKey.values()) {
      if (reading.value === undefined) continue;
      const series = this.bySeries.get(seriesKey(reading)) ?? [];
      if (series.length === 0) this.bySeries.set(seriesKey(reading), series);
      series.push(reading);
    }
    for (const series of this.bySeries.values()) {
      series.sort((a, b) =>
        a.start === b.start ? a.end.localeCompare(b.end) : a.start.localeCompare(b.start),
      );
    }
  }

  measure(indicatorId: string): Measure {
    return this.indicators.get(indicatorId)?.measure ?? 'COUNT';
  }

  name(indicatorId: string): string {
    return this.indicators.get(indicatorId)?.name ?? '';
  }

  at(key: ReadingKey): Reading | undefined {
    return this.byKey.get(readingKey(key));
  }

  series(key: ReadingKey): readonly Reading[] {
    return this.bySeries.get(seriesKey(key)) ?? [];
  }

  wholesOfGroup(breakdownId: string): readonly Whole[] {
    return this.wholes.ofGroup(breakdownId);
  }

  wholesOfPlace(placeId: string): readonly Whole[] {
    return this.wholes.ofPlace(placeId);
  }
}

function seriesKey({ indicatorId, placeId, breakdownId }: ReadingKey): string {
  return `${indicatorId} ${placeId} ${breakdownId}`;
}
