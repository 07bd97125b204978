import type { DueStanding } from '@chorus/domain';
import type { ResultOf } from '../../graphql.js';
import type { TodayQuery } from './today.graphql.js';

export type TodayAnswer = ResultOf<typeof TodayQuery>;
type ImportRow = NonNullable<TodayAnswer['imports']>[number];
type IndicatorRow = NonNullable<TodayAnswer['workIndicators']>[number];
export type WaitingImportState = Exclude<ImportRow['state'], 'APPLIED' | 'UNDONE'>;

export interface Waiting {
  /** Stories that nobody has read, and those that somebody has begun with. */
  stories: {
    submitted: number;
    inReview: number;
    held: number;
    oldest: string | undefined;
    /** Published ones whose consent ends soon. */
    ending: number;
  };
  challenges: {
    waiting: number;
    objections: number;
    open: number;
    notAccepted: number;
    oldest: string | null;
  };
  imports: (ImportRow & { state: WaitingImportState })[];
  /** Indicators with changes that no audience sees, by name. */
  indicators: IndicatorRow[];
  /** How many lines of the page ask for something. What is on hold waits for its teller, and a consent ends by itself. */
  things: number;
}

function waits(row: ImportRow): row is Waiting['imports'][number] {
  return row.state !== 'APPLIED' && row.state !== 'UNDONE';
}

/**
 * What waits for whoever asked. `publishes`: they can show indicators to others, so changes and submissions wait for
 * them; for everybody else the numbers that they are asked for do.
 */
export function waitingOf(
  { reviewQueue, imports, workIndicators, challengeCounts }: TodayAnswer,
  publishes: boolean,
  due: readonly { standing: DueStanding }[] = [],
): Waiting {
  const counts = reviewQueue?.counts;
  const stories = {
    submitted: counts?.SUBMITTED ?? 0,
    inReview: counts?.IN_REVIEW ?? 0,
    held: counts?.HELD ?? 0,
    oldest: reviewQueue?.stories[0]?.arrivedOn,
    ending: reviewQueue?.consentsEnding ?? 0,
  };
  const challenges = challengeCounts ?? { waiting: 0, objections: 0, open: 0, notAccepted: 0, oldest: null };
  const pending = (imports ?? []).filter(waits);
  const indicators = publishes
    ? (workIndicators ?? [])
        .filter(({ archived, hasUnpublishedChanges }) => hasUnpublishedChanges && !archived)
        .sort((a, b) => a.name.localeCompare(b.name))
    : [];
  const lines = [stories.submitted, stories.inReview].filter((count) => count > 0).length;
  const asks: readonly DueStanding[] = publishes ? ['SUBMITTED'] : ['DUE', 'OVERDUE', 'RETURNED'];
  const numbers = due.filter(({ standing }) => asks.includes(standing)).length;
  const asked = [challenges.waiting, challenges.objections, challenges.open].filter(
    (count) => count > 0,
  ).length;
  const things = lines + asked + pending.length + indicators.length + numbers;
  return { stories, challenges, imports: pending, indicators, things };
}
