import type { SeriesStatus } from '@chorus/domain';

/** Where the measured trend and what tellers say point to opposite sides. A prompt for dialogue, not a test. */
export interface Disagreement {
  indicatorId: string;
  status: SeriesStatus;
  stories: number;
  better: number;
  mixed: number;
  worse: number;
}

/** What tellers say: how many stories, and which way they say it goes. */
export interface Reading {
  stories: number;
  better: number;
  mixed: number;
  worse: number;
}

/** A reading as an audience sees it; null where so few speak that they are to be read and not counted. */
export interface ShownReading {
  stories: number | null;
  better: number | null;
  mixed: number | null;
  worse: number | null;
}

export interface Compared {
  indicatorId: string;
  /** What the curve of everyone says, at the place that tellers speak of too. */
  wholeStatus: SeriesStatus | null;
  reading: Reading | null;
}

/**
 * The indicators whose curve says one thing while more than half of the tellers who say which way it goes say the
 * opposite. Fewer tellers than `minimum` are not weighed: a handful of voices is to be read, not counted.
 */
export function disagreements(compared: readonly Compared[], minimum: number): Disagreement[] {
  return compared.flatMap(({ indicatorId, wholeStatus: status, reading }) => {
    if (!status || !reading) return [];
    const { better, mixed, worse } = reading;
    const said = better + mixed + worse;
    if (said < minimum) return [];
    const measuredBetter = status === 'IMPROVING' || status === 'TARGET_MET';
    const measuredWorse = status === 'GETTING_WORSE';
    const opposite = (measuredBetter && worse * 2 > said) || (measuredWorse && better * 2 > said);
    return opposite ? [{ indicatorId, status, ...reading }] : [];
  });
}

/**
 * What is told of a reading. Fewer stories than `minimum` are not numbered, as in the list of stories; which way they
 * say it goes is told where at least as many say so.
 */
export function shownReading({ stories, better, mixed, worse }: Reading, minimum: number): ShownReading {
  const weighed = better + mixed + worse >= minimum;
  return {
    stories: stories > 0 && stories < minimum ? null : stories,
    better: weighed ? better : null,
    mixed: weighed ? mixed : null,
    worse: weighed ? worse : null,
  };
}
