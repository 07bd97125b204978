import { useTranslation } from 'react-i18next';
import { SmallMultiples } from '../../ui/charts/SmallMultiples.js';
import { Field } from '../../ui/Field.js';
import { Section } from '../../ui/Page.js';
import { Select } from '../../ui/Select.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { annotationsOf, seriesOf, toChart } from './columns.js';
import { GapFigures } from './GapFigures.js';
import styles from './GroupsSection.module.css';
import type { Indicator } from './indicator-page.graphql.js';
import type { Selection } from './selection.js';
import { useGapSentence } from './useGapSentence.js';
import { quantityOf } from './useReading.js';
import { useRoot } from './useRoot.js';
import type { Select as Choose } from './useSelection.js';

interface Props {
  indicator: Indicator;
  selection: Selection;
  select: Choose;
}

/** The groups of one dimension beside each other, with the gap between them as difference and as ratio. */
export function GroupsSection({ indicator, selection, select }: Props) {
  const { t } = useTranslation('indicator');
  const { dimensions, placeName } = useInitiative();
  const root = useRoot();
  const say = useGapSentence(indicator);
  const place = selection.place || root;
  const known = dimensions
    .map(({ id, name, categories }) => ({
      id,
      name,
      groups: categories.flatMap((category) => {
        const series = seriesOf(indicator, place, category.id);
        return series ? [toChart(series, category.name)] : [];
      }),
    }))
    .filter(({ groups }) => groups.length > 0);
  const shown = known.find(({ id }) => id === selection.by) ?? known[0];
  if (!shown) return null;
  const everyone = seriesOf(indicator, place, '');
  const gap = everyone?.summary.gaps.find(({ dimensionId }) => dimensionId === shown.id);
  const breaks = annotationsOf(indicator).filter(({ kind }) => kind === 'SERIES_BREAK');
  return (
    <Section
      title={t('indicator.groups.title')}
      lead={gap && say(gap, place)}
      actions={
        known.length > 1 && (
          <div className={styles.by} data-screen-only>
            <Field label={t('indicator.groups.by')}>
              <Select
                value={shown.id}
                options={known.map(({ id, name }) => ({ value: id, label: name }))}
                onChange={(by) => select({ by })}
              />
            </Field>
          </div>
        )
      }
    >
      {gap && <GapFigures gap={gap} indicator={indicator} />}
      <SmallMultiples
        title={t('indicator.groups.chart', { dimension: shown.name, place: placeName(place) })}
        sentence={t('indicator.groups.scale')}
        periods={indicator.periods}
        series={shown.groups}
        everyone={everyone && toChart(everyone, t('indicator.everyone'))}
        breaks={breaks.map(({ date }) => date)}
        quantity={quantityOf(indicator)}
      />
    </Section>
  );
}
