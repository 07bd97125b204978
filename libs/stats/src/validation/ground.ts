import type { Figures, Measure, Period } from '@chorus/domain';

/** What makes a reading this one and no other. */
export interface ReadingKey extends Period {
  indicatorId: string;
  placeId: string;
  breakdownId: string;
}

/** A figure with where, for whom and when; without `value` where there is none. */
export type Reading = ReadingKey & Figures;

/** Things that together are one whole: the groups of everyone, the places of a place. */
export interface Whole {
  whole: string;
  parts: string[];
  /** The parts do not overlap. */
  disjoint: boolean;
  /** And they are all there are. */
  complete: boolean;
}

/** What rules look at around a reading. It answers as if what is being checked were stored already. */
export interface RuleGround {
  measure(indicatorId: string): Measure;
  name(indicatorId: string): string;
  at(key: ReadingKey): Reading | undefined;
  /** All readings of the same indicator, place and breakdown that have a value, in the order of time. */
  series(key: ReadingKey): readonly Reading[];
  /** Sets of groups in which this breakdown is the whole or a part. */
  wholesOfGroup(breakdownId: string): readonly Whole[];
  /** Sets of places in which this place is the whole or a part. */
  wholesOfPlace(placeId: string): readonly Whole[];
}

/** One text for a key, for maps. */
export function readingKey({ indicatorId, placeId, breakdownId, start, end }: ReadingKey): string {
  return `${indicatorId} ${placeId} ${breakdownId} ${start} ${end}`;
}
