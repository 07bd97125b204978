import { gapCourse, quantityOf, ratioWord, seriesOf } from '@chorus/charts';
import { useTranslation } from 'react-i18next';
import { GapChart } from '../../ui/charts/GapChart.js';
import { Section } from '../../ui/Page.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { ChartDownloads } from './ChartDownloads.js';
import type { Indicator } from './indicator-page.graphql.js';
import type { Selection } from './selection.js';
import { SpreadFigures } from './SpreadFigures.js';
import { useDimension } from './useDimension.js';
import { useGapWords } from './useGapWords.js';

interface Props {
  indicator: Indicator;
  selection: Selection;
  /** Address of the indicator at the server; none in a preview. */
  address?: string;
}

/**
 * The gap between the groups served best and least well: difference and ratio at the same size, because they can move
 * apart and either alone would mislead; through time, with all groups together below.
 */
export function GapSection({ indicator, selection, address }: Props) {
  const { t } = useTranslation('indicator');
  const { categoryName } = useInitiative();
  const { place, shown } = useDimension(indicator, selection);
  const words = useGapWords(indicator);
  const summary = seriesOf(indicator, place, '')?.summary;
  const gap = summary?.gaps.find(({ dimensionId }) => dimensionId === shown?.id);
  if (!gap || !shown) return null;
  const equity = summary?.equity?.find(({ dimensionId }) => dimensionId === gap.dimensionId);
  const course = gapCourse(indicator, gap, equity, {
    difference: t('indicator.gap.difference'),
    ratio: t(ratioWord(indicator, gap)),
  });
  const title = t('indicator.gap.between', {
    best: categoryName(gap.bestId),
    worst: categoryName(gap.worstId),
  });
  return (
    <Section title={t('indicator.gap.title')} lead={words.sentence(gap, place)}>
      <GapChart
        title={title}
        actions={<ChartDownloads chart="gap" address={address} selection={selection} title={title} />}
        sentence={words.course(gap, equity)}
        quantity={quantityOf(indicator)}
        {...course}
      />
      {equity && <SpreadFigures spread={equity.spread} />}
    </Section>
  );
}
