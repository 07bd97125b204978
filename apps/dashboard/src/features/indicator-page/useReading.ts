import { readSeries, sayReading, seriesOf, type Reading, type Sentences } from '@chorus/charts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { Indicator } from './indicator-page.graphql.js';
import { useRoot } from './useRoot.js';
import { useSelection } from './useSelection.js';

/** What the chosen curve says, and the same as a sentence; no reading where this place and group have no series. */
export function useReading(indicator: Indicator): { reading: Reading | undefined; sentence: string } {
  const { t } = useTranslation('indicator');
  const root = useRoot();
  const format = useFormat();
  const [{ place, group }] = useSelection();
  const series = seriesOf(indicator, place || root, group);
  const reading = series && readSeries(indicator, series);
  const sentences: Sentences = { indicator, format, say: (key, values) => t(key, values) };
  return { reading, sentence: reading ? sayReading(sentences, reading) : t('indicator.reading.none') };
}

/** How a place and a group are called: in full ("Everyone, Larkmoor County"), or by what makes the curve special. */
export function useWho() {
  const { t } = useTranslation('indicator');
  const { placeName, categoryName } = useInitiative();
  const groupName = (group: string) => (group ? categoryName(group) : t('indicator.everyone'));
  return {
    long: (place: string, group: string) =>
      t('indicator.who', { group: groupName(group), place: placeName(place) }),
    short: (place: string, group: string) => (group ? groupName(group) : placeName(place)),
  };
}
