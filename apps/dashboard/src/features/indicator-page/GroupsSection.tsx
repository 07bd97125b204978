import { annotationsOf, quantityOf, seriesOf, toChart } from '@chorus/charts';
import { useTranslation } from 'react-i18next';
import { SmallMultiples } from '../../ui/charts/SmallMultiples.js';
import { Field } from '../../ui/Field.js';
import { Section } from '../../ui/Page.js';
import { Select } from '../../ui/Select.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import styles from './GroupsSection.module.css';
import { ChartDownloads } from './ChartDownloads.js';
import type { Indicator } from './indicator-page.graphql.js';
import type { Selection } from './selection.js';
import { useDimension } from './useDimension.js';
import type { Select as Choose } from './useSelection.js';

interface Props {
  indicator: Indicator;
  selection: Selection;
  select: Choose;
  /** Address of the indicator at the server; none in a preview. */
  address?: string;
}

/** The groups of one dimension beside each other. */
export function GroupsSection({ indicator, selection, select, address }: Props) {
  const { t } = useTranslation('indicator');
  const { placeName } = useInitiative();
  const { place, known, shown } = useDimension(indicator, selection);
  if (!shown) return null;
  const title = t('indicator.groups.chart', { dimension: shown.name, place: placeName(place) });
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
        title={title}
        actions={<ChartDownloads chart="groups" address={address} selection={selection} title={title} />}
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
