import type { LivedTrend } from '../StoryMark.js';

/** A story on the time axis. `end` is the first day after; a story of one day has the next day there. */
export interface ChartStory {
  id: string;
  /** What a screen reader calls it: its title or first words. */
  label: string;
  start: string;
  end: string;
  trend: LivedTrend;
  /** Ids of its themes and of those above them. */
  themes: readonly string[];
}
