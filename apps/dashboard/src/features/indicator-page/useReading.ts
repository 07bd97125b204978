import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { seriesOf } from './columns.js';
import type { Indicator } from './indicator-page.graphql.js';
import { quantityOf } from './quantity.js';
import { readSeries, type Reading } from './reading.js';
import { useRoot } from './useRoot.js';
import { useSelection } from './useSelection.js';

/** What the chosen curve says, and the same as a sentence; no reading where this place and group have no series. */
export function useReading(indicator: Indicator): { reading: Reading | undefined; sentence: string } {
  const { t } = useTranslation('indicator');
  const root = useRoot();
  const say = useSentence(indicator);
  const [{ place, group }] = useSelection();
  const series = seriesOf(indicator, place || root, group);
  const reading = series && readSeries(indicator, series);
  return { reading, sentence: reading ? say(reading) : t('indicator.reading.none') };
}

function useSentence(indicator: Indicator): (reading: Reading) => string {
  const { t } = useTranslation('indicator');
  const format = useFormat();
  const quantity = quantityOf(indicator);
  return ({ latest, since, status, target }) => {
    if (!latest || status === 'NO_VALUE') return t('indicator.reading.none');
    const now = { value: format.value(latest.value, quantity), period: format.periodLabel(latest.period) };
    const said = since
      ? t(`indicator.reading.${since.way}`, {
          ...now,
          difference: format.change(since.difference, quantity).replace(/^\+/, ''),
          start: format.periodLabel(since.period),
        })
      : t('indicator.reading.latest', now);
    const goal =
      target &&
      status !== 'TARGET_MET' &&
      t('indicator.reading.target', {
        value: format.value(target.value, quantity),
        period: format.periodLabel(target.period),
      });
    const doubt =
      (status === 'NO_CLEAR_CHANGE' || status === 'TOO_EARLY') && t(`indicator.reading.${status}`);
    return [said, doubt, goal].filter(Boolean).join(' ');
  };
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
