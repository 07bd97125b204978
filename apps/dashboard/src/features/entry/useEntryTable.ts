import { useQuery } from '@apollo/client/react';
import { isQuotient, periodKey, type Period } from '@chorus/domain';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { failure } from '../../apollo.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { WorkIndicator } from '../work-indicators/definitionDraft.js';
import { categoriesOfKey } from '../work-indicators/useGroups.js';
import { cellKey, type StoredCell } from './cells.js';
import { EntryTableQuery } from './entry.graphql.js';
import { inOrder, lastFinished, nextPeriod, previousPeriod } from './periods.js';
import { groupRows, placeRows } from './rows.js';
import type { Drafts } from './useDrafts.js';

/** What the table shows, as the address says it. */
export interface EntryView {
  by: 'places' | 'groups';
  /** Key of the group whose places are the rows. */
  group: string;
  /** The place whose groups are the rows. */
  place: string;
  enter: 'value' | 'parts';
}

/** The entry table of an indicator: its rows, its columns and what stands in its cells. */
export function useEntryTable(indicator: WorkIndicator, drafts: Drafts) {
  const { initiative, places, dimensions } = useInitiative();
  const [params, setParams] = useSearchParams();
  const [added, setAdded] = useState<Period[]>([]);
  const root = places.find(({ parentId }) => !parentId)?.id ?? '';
  const by = params.get('by') === 'groups' ? 'groups' : 'places';
  const group = params.get('group') ?? '';
  const place = params.get('place') ?? root;
  const variables = { initiative: initiative.slug, indicatorId: indicator.id };
  const slice = by === 'places' ? { categoryIds: categoriesOfKey(group) } : { placeId: place };
  const { data, error, refetch } = useQuery(EntryTableQuery, { variables: { ...variables, ...slice } });
  // The periods of everyone are the columns of every view, so that a group without numbers has them too.
  const { data: whole } = useQuery(EntryTableQuery, { variables: { ...variables, categoryIds: [] } });
  const stored = useMemo(
    () => new Map((data?.entryTable ?? []).map((cell): [string, StoredCell] => [cellKey(cell), cell])),
    [data],
  );
  const rows = useMemo(
    () =>
      by === 'places'
        ? placeRows(places, categoriesOfKey(group))
        : groupRows(
            place,
            dimensions,
            indicator.dimensionIds,
            (data?.entryTable ?? []).map(({ categoryIds }) => categoryIds),
          ),
    [by, group, place, places, dimensions, indicator.dimensionIds, data],
  );
  // As a text, so that typing in a cell of a known period leaves the columns as they are.
  const drafted = [...new Set(Object.values(drafts).map(({ period }) => periodKey(period)))].sort().join(' ');
  const periods = useMemo(() => {
    const cells = [...(whole?.entryTable ?? []), ...(data?.entryTable ?? [])];
    const typed = drafted.split(' ').flatMap((key): Period[] => {
      const [start, end] = key.split('/');
      return start && end ? [{ start, end }] : [];
    });
    const known = inOrder([
      ...cells.map(({ period: { start, end } }) => ({ start, end })),
      ...typed,
      ...added,
    ]);
    const today = new Date().toISOString().slice(0, 10);
    return known.length > 0 ? known : [lastFinished(today, indicator.frequency)];
  }, [whole, data, drafted, added, indicator.frequency]);
  const hasParts = isQuotient(indicator.measure);
  const usual = [...stored.values()].some(({ numerator }) => numerator !== null) ? 'parts' : 'value';
  const enter = hasParts ? (params.get('enter') ?? usual) : 'value';
  const view: EntryView = { by, group, place, enter: enter === 'parts' ? 'parts' : 'value' };
  const setView = (changes: Partial<EntryView>) =>
    setParams((before) => ({ ...Object.fromEntries(before), ...changes }), { replace: true });
  const [first] = periods;
  const last = periods.at(-1);
  return {
    view,
    setView,
    rows,
    periods,
    stored,
    hasParts,
    loading: !data || !whole,
    error: error && failure(error),
    refetch,
    next: last && nextPeriod(last),
    previous: first && previousPeriod(first),
    addPeriod: (period: Period) =>
      setAdded((before) =>
        before.some((each) => periodKey(each) === periodKey(period)) ? before : [...before, period],
      ),
  };
}
