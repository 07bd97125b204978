import { sayGap, sayGapCourse, type Sentences } from '@chorus/charts';
import type { EquitySummary, GapSummary } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { Indicator } from './indicator-page.graphql.js';

interface GapWords {
  /** Between whom the gap lies, with the values that people read on the curves. */
  sentence: (gap: GapSummary, place: string) => string;
  /** Whether it is sure, and how it has changed. */
  course: (gap: GapSummary, equity: EquitySummary | undefined) => string;
}

/** Says a gap in plain words; what the numbers cannot tell is said to be unclear. */
export function useGapWords(indicator: Indicator): GapWords {
  const { t } = useTranslation('indicator');
  const format = useFormat();
  const { categoryName } = useInitiative();
  const sentences: Sentences = { indicator, format, say: (key, values) => t(key, values) };
  return {
    sentence: (gap, place) => sayGap(sentences, gap, place, categoryName),
    course: (gap, equity) => sayGapCourse(sentences, gap, equity),
  };
}
