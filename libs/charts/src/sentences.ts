import type { EquitySummary, GapSummary } from '@chorus/domain';
import { seriesOf } from './columns.js';
import { gapChange, isSure } from './equity.js';
import type { Format } from './format.js';
import { groupPlaces, type PlaceValue } from './places.js';
import { quantityOf, type PublishedIndicator } from './published.js';
import type { Reading } from './reading.js';
import type { IndicatorWord, Say } from './words.js';

/** What sentences about an indicator are made with. */
export interface Sentences {
  indicator: PublishedIndicator;
  say: Say<IndicatorWord>;
  format: Format;
}

/** A change without its sign: the words say which way. */
const unsigned = (text: string): string => text.replace(/^\+/, '');

/** A reading in one to three sentences. */
export function sayReading({ indicator, say, format }: Sentences, reading: Reading): string {
  const quantity = quantityOf(indicator);
  const { latest, since, status, target } = reading;
  if (!latest || status === 'NO_VALUE') return say('indicator.reading.none');
  const now = { value: format.value(latest.value, quantity), period: format.periodLabel(latest.period) };
  const said = since
    ? say(`indicator.reading.${since.way}`, {
        ...now,
        difference: unsigned(format.change(since.difference, quantity)),
        start: format.periodLabel(since.period),
      })
    : say('indicator.reading.latest', now);
  const goal =
    target &&
    status !== 'TARGET_MET' &&
    say('indicator.reading.target', {
      value: format.value(target.value, quantity),
      period: format.periodLabel(target.period),
    });
  const doubt =
    (status === 'NO_CLEAR_CHANGE' || status === 'TOO_EARLY') && say(`indicator.reading.${status}`);
  return [said, doubt, goal].filter(Boolean).join(' ');
}

/** Between whom the gap lies, with the values that people read on the curves at the place. */
export function sayGap(
  { indicator, say, format }: Sentences,
  { bestId, worstId, period }: GapSummary,
  place: string,
  nameOf: (category: string) => string,
): string {
  const valueOf = (group: string) => {
    const value = seriesOf(indicator, place, group)?.values[period];
    return typeof value === 'number' ? format.value(value, quantityOf(indicator)) : '';
  };
  return say('indicator.gap.sentence', {
    period: format.periodLabel(indicator.periods.labels[period] ?? ''),
    best: nameOf(bestId),
    bestValue: valueOf(bestId),
    worst: nameOf(worstId),
    worstValue: valueOf(worstId),
  });
}

/** Whether a gap is sure, and how it has changed; what the numbers cannot tell is said to be unclear. */
export function sayGapCourse(
  { indicator, say, format }: Sentences,
  gap: GapSummary,
  equity: EquitySummary | undefined,
): string {
  const change = gapChange(indicator, equity);
  return [
    !isSure(gap) && say('indicator.gap.unsure'),
    change &&
      say(`indicator.gap.change.${change.way}`, {
        by: unsigned(format.change(change.by, quantityOf(indicator))),
        since: format.periodLabel(change.since),
      }),
    say('indicator.gap.bothWays'),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What a ratio is called: where a high value is good, it is that of the people who are not reached. */
export function ratioWord({ direction }: PublishedIndicator, { outcome }: GapSummary): IndicatorWord {
  const isTurned = outcome === 'ADVERSE' && direction === 'HIGHER_IS_BETTER';
  return isTurned ? 'indicator.gap.ratioTurned' : 'indicator.gap.ratio';
}

/** From which place to which the sure values reach. */
export function sayRange({ indicator, say, format }: Sentences, places: readonly PlaceValue[]): string {
  const { ranked } = groupPlaces(places);
  const [highest, lowest] = [ranked[0], ranked.at(-1)];
  if (!highest || !lowest || highest === lowest) return say('indicator.places.noRange');
  return say('indicator.places.range', {
    low: format.value(lowest.value ?? 0, quantityOf(indicator)),
    lowest: lowest.name,
    high: format.value(highest.value ?? 0, quantityOf(indicator)),
    highest: highest.name,
  });
}
