import { annotationsOf, quantityOf, seriesOf, toChart } from '@chorus/charts';
import { useTranslation } from 'react-i18next';
import { SmallMultiples } from '../../ui/charts/SmallMultiples.js';
import { Field } from '../../ui/Field.js';
import { Section } from '../../ui/Page.js';
import { Select } from '../../ui/Select.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import styles from './GroupsSection.module.css';
import type { Indicator } from './indicator-page.graphql.js';
import type { Selection } from './selection.js';
import { useDimension } from './useDimension.js';
import type { Select as Choose } from './useSelection.js';

interface Props {
  indicator: Indicator;
  selection: Selection;
  select: Choose;
}

/** The groups of one dimension beside each other. */
export function GroupsSection({ indicator, selection, select }: Props) {
  const { t } = useTranslation('indicator');
  const { placeName } = useInitiative();
  const { place, known, shown } = useDimension(indicator, selection);
  if (!shown) return null;
  const everyone = seriesOf(indicator, place, '');
  const breaks = annotationsOf(indicator).filter(({ kind }) => kind === 'SERIES_BREAK');
  return (
    <Section
      title={t('indicator.groups.title')}
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
      <SmallMultiples
        title={t('indicator.groups.chart', { dimension: shown.name, place: placeName(place) })}
        sentence={t('indicator.groups.scale')}
        periods={indicator.periods}
        series={shown.groups.map(({ series, name }) => toChart(series, name))}
        everyone={everyone && toChart(everyone, t('indicator.everyone'))}
        breaks={breaks.map(({ date }) => date)}
        quantity={quantityOf(indicator)}
      />
    </Section>
  );
}
