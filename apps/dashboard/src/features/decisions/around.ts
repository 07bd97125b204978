import { latestOf, pointsOf, type ChartPeriods, type ShownPoint } from '@chorus/charts';

interface Column {
  periods: ChartPeriods;
  values: readonly (number | null)[];
  states: string;
}

/** What a curve showed when something was decided, and what it shows now. */
export interface Around {
  /** The last figure of a period that was over by then; undefined where none is shown. */
  before: ShownPoint | undefined;
  /** The newest figure of a period that ended later; undefined where there is none yet. */
  since: ShownPoint | undefined;
}

/** Reads a curve around a day. Only figures that are shown count; one that is hidden is none. */
export function aroundDay({ periods, values, states }: Column, day: string): Around {
  const points = pointsOf(periods, { key: '', label: '', values, states }).filter(
    ({ state }) => state !== 'PROJECTED',
  );
  const wasOver = ({ index }: { index: number }) => (periods.ends[index] ?? '') <= day;
  return {
    before: latestOf(points.filter(wasOver)),
    since: latestOf(points.filter((point) => !wasOver(point))),
  };
}
