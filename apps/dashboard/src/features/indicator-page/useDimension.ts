import { seriesOf, type PublishedSeries } from '@chorus/charts';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { Indicator } from './indicator-page.graphql.js';
import type { Selection } from './selection.js';
import { useRoot } from './useRoot.js';

/** A dimension with those of its groups that have a series here. */
export interface ShownDimension {
  id: string;
  name: string;
  groups: { id: string; name: string; series: PublishedSeries }[];
}

/** The dimensions that have groups at the chosen place, and the one of them that is shown. */
export function useDimension(
  indicator: Indicator,
  selection: Selection,
): { place: string; known: ShownDimension[]; shown: ShownDimension | undefined } {
  const { dimensions } = useInitiative();
  const root = useRoot();
  const place = selection.place || root;
  const known = dimensions
    .map(({ id, name, categories }) => ({
      ...{ id, name },
      groups: categories.flatMap((category) => {
        const series = seriesOf(indicator, place, category.id);
        return series ? [{ id: category.id, name: category.name, series }] : [];
      }),
    }))
    .filter(({ groups }) => groups.length > 0);
  return { place, known, shown: known.find(({ id }) => id === selection.by) ?? known[0] };
}
