import type { PointState } from '@chorus/domain';

/** The words of the design system that figures and charts are said with; keys of the texts in the dashboard. */
export type UiWord =
  | `format.${'points' | 'range' | 'days' | 'times' | 'quarter' | 'half' | 'about'}`
  | `point.${PointState | 'interval' | 'unstable'}`
  | `chart.${'none' | 'target' | 'baseline' | 'ifNothingChanges' | 'behind' | 'notFromZero' | 'hollow' | 'diamond' | 'hatched'}`
  | `place.${'unranked' | 'without' | 'noValue'}`
  | 'gap.interval';

/** The words that an indicator is said with, in pictures as on its page. */
export type IndicatorWord =
  | `indicator.${'who' | 'everyone' | 'target'}`
  | `indicator.reading.${'none' | 'latest' | 'more' | 'less' | 'same' | 'target' | 'NO_CLEAR_CHANGE' | 'TOO_EARLY'}`
  | `indicator.groups.${'chart' | 'scale'}`
  | `indicator.gap.${'between' | 'sentence' | 'difference' | 'ratio' | 'ratioTurned' | 'unsure' | 'bothWays'}`
  | `indicator.gap.change.${'GROWN' | 'SHRUNK' | 'SAME'}`
  | `indicator.places.${'of' | 'lines' | 'range' | 'noRange' | 'mapSays'}`;

/** Gives a text with its placeholders filled in; `count` chooses between singular and plural. */
export type Say<Word> = (key: Word, values?: Record<string, string | number>) => string;

/** Everything a chart needs to speak one language. */
export interface Words {
  ui: Say<UiWord>;
  indicator: Say<IndicatorWord>;
}
