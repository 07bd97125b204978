import { ImpossibleInput, requireNotNegative, requirePartOf } from './impossible-input.js';
import { CONFIDENCE, proportionInterval, type Interval } from './interval.js';

/** One group among all tellers. */
export interface Telling {
  /** Tellers of this group, and of all groups. */
  tellers: number;
  all: number;
  /** Share of this group among the people who live here, 0 to 1; left out where it is not known. */
  populationShare?: number;
}

export interface Representation {
  /** Share of the tellers, 0 to 1, with Wilson's interval. */
  share: number;
  interval: Interval;
  /** Share of the tellers over share of the people: 1 is as many as there should be. Missing without a share above 0. */
  ratio?: number;
  /** UNKNOWN: there is nothing to compare with. */
  word: 'NOT_HEARD' | 'UNDER_HEARD' | 'HEARD' | 'UNKNOWN';
}

/**
 * Is a group heard as much as its share of the people? NOT_HEARD: nobody of it told. UNDER_HEARD: even the upper end of
 * the interval lies below its share of the people. HEARD: about that share or more; with few tellers in all that is a
 * weak word, because the interval is wide. It compares numbers and says nothing of what was told; submitted stories are
 * no sample. Small counts must be hidden before any of it is shown.
 * Throws ImpossibleInput for more tellers than all, nobody at all, or a share outside 0 to 1.
 * Source of the interval: Wilson 1927.
 */
export function representation(
  { tellers, all, populationShare }: Telling,
  confidence = CONFIDENCE,
): Representation {
  requirePartOf(tellers, all);
  if (populationShare !== undefined) {
    requireNotNegative('populationShare', populationShare);
    if (populationShare > 1)
      throw new ImpossibleInput('populationShare', `must be a share up to 1, not ${populationShare}`);
  }
  const share = tellers / all;
  const interval = proportionInterval(tellers, all, 1, confidence);
  return {
    share,
    interval,
    ratio: populationShare ? share / populationShare : undefined,
    word: wordFor(tellers, interval.upper, populationShare),
  };
}

function wordFor(
  tellers: number,
  upper: number,
  populationShare: number | undefined,
): Representation['word'] {
  if (tellers === 0) return populationShare === 0 ? 'UNKNOWN' : 'NOT_HEARD';
  if (populationShare === undefined) return 'UNKNOWN';
  return upper < populationShare ? 'UNDER_HEARD' : 'HEARD';
}
