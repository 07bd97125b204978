import { useTranslation } from 'react-i18next';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { withFilter } from '../stories/filter.js';
import type { TrendCounts } from './meaning.graphql.js';
import type { TrendRow } from './TrendFigure.js';

type StoriesOf = (change: Parameters<typeof withFilter>[1]) => string;

/** The rows of one table of lived trends with their names: years in order, the others with the most stories first. */
export function useTrendRows(
  trends: readonly TrendCounts[],
  storiesOf: StoriesOf,
): (by: TrendCounts['by']) => TrendRow[] {
  const { t } = useTranslation('meaning');
  const { themeName, placeName } = useInitiative();
  const named = (row: TrendCounts): TrendRow => {
    const { by, key } = row;
    if (key === null) return { ...row, name: t(by === 'PLACE' ? 'trend.noPlace' : 'trend.noYear') };
    if (by === 'THEME') return { ...row, name: themeName(key), href: storiesOf({ theme: key }) };
    if (by === 'PLACE') return { ...row, name: placeName(key), href: storiesOf({ place: key }) };
    return { ...row, name: key };
  };
  return (by) => {
    const rows = trends.filter((row) => row.by === by).map(named);
    return by === 'YEAR'
      ? rows.sort((one, other) => (one.key ?? '9999').localeCompare(other.key ?? '9999'))
      : rows.sort(
          (one, other) => (other.stories ?? 0) - (one.stories ?? 0) || one.name.localeCompare(other.name),
        );
  };
}
