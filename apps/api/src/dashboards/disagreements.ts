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

export interface Compared {
  indicatorId: string;
  /** What the curve of everyone everywhere says; tellers speak of the whole too. */
  wholeStatus: SeriesStatus | null;
  reading: { stories: number; better: number; mixed: number; worse: number } | null;
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
