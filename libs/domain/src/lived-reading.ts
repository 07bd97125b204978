/** How many tellers say which way it goes for people like them. */
export interface LivedCounts {
  better: number;
  mixed: number;
  worse: number;
}

/** Where more than half of the tellers point; `DIVIDED` where no side has so many. */
export const LEANINGS = ['BETTER', 'MIXED', 'WORSE', 'DIVIDED'] as const;
export type Leaning = (typeof LEANINGS)[number];

/** How much of them: more than half, or three in four and more. */
export const LEANING_SHARES = ['MOST', 'THREE_QUARTERS'] as const;
export type LeaningShare = (typeof LEANING_SHARES)[number];

/**
 * What tellers say, in words that can stand for years: how many there are as a wide span, and where most of them point.
 * It is worked out once and stored like this; the counts behind it are not kept. So a story that is taken back later
 * cannot be found as a difference, and neither can a small side: see the proof by enumeration in the spec.
 */
export interface LivedReading {
  /** At least so many say which way it goes. */
  atLeast: number;
  /** At most so many; null: no end. */
  atMost: number | null;
  leaning: Leaning;
  /** Null where nobody leads. */
  share: LeaningShare | null;
}

/**
 * The reading of some counts; undefined where fewer than `minimum` (two at least) say which way it goes. The spans begin at one, three and
 * ten times the minimum. Three in four is told from the second span on: in the first it would narrow the others down to
 * fewer than the minimum.
 */
export function livedReading(
  { better, mixed, worse }: LivedCounts,
  minimum: number,
): LivedReading | undefined {
  const said = better + mixed + worse;
  const starts = [1, 3, 10].map((times) => times * Math.max(minimum, 2));
  const [lowest = 1] = starts;
  if (said < lowest) return undefined;
  const span = starts.filter((start) => start <= said).length - 1;
  const atLeast = starts[span] ?? lowest;
  const end = starts[span + 1];
  const sides = [
    { leaning: 'BETTER', count: better },
    { leaning: 'MIXED', count: mixed },
    { leaning: 'WORSE', count: worse },
  ] as const;
  const leading = sides.find(({ count }) => count * 2 > said);
  return {
    atLeast,
    atMost: end === undefined ? null : end - 1,
    leaning: leading?.leaning ?? 'DIVIDED',
    share: leading ? (span > 0 && leading.count * 4 >= said * 3 ? 'THREE_QUARTERS' : 'MOST') : null,
  };
}
