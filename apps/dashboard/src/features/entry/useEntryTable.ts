import { isQuotient, nextPeriod, periodKey, previousPeriod, type Period } from '@chorus/domain';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { apollo, failure } from '../../apollo.js';
import { Failure } from '../../failure.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { WorkIndicator } from '../work-indicators/definitionDraft.js';
import { categoriesOfKey, groupKey } from '../work-indicators/useGroups.js';
import { cellKey, type CellField, type StoredCell } from './cells.js';
import { EntryTableQuery } from './entry.graphql.js';
import { inOrder, lastFinished } from './periods.js';
import { groupRows, placeRows } from './rows.js';
import { openQuestions } from './openQuestions.js';
import { storedCells } from './storedCells.js';
import type { Entry } from './useEntryBook.js';

/** What the table shows, as the address says it. */
export interface EntryView {
  by: 'places' | 'groups';
  /** Key of the group whose places are the rows. */
  group: string;
  /** The place whose groups are the rows. */
  place: string;
  enter: 'value' | 'parts';
}

/** One column of the grid: a figure of a period. */
export interface EntryColumn {
  period: Period;
  field: CellField;
}

const FIELDS: Record<EntryView['enter'], readonly CellField[]> = {
  value: ['value'],
  parts: ['numerator', 'denominator'],
};

interface Loaded {
  /** Which slice of the numbers this is. */
  slice: string;
  cells: readonly StoredCell[];
  /** Periods of everyone: the columns of every view, so that a group without numbers has them too. */
  periods: readonly Period[];
}

/** The entry table of an indicator: its rows, its columns and what stands in its cells. */
export function useEntryTable(indicator: WorkIndicator, { book }: Entry) {
  const { initiative, places, dimensions } = useInitiative();
  const [params, setParams] = useSearchParams();
  const [added, setAdded] = useState<Period[]>([]);
  const [loaded, setLoaded] = useState<Loaded>();
  const [error, setError] = useState<Failure>();
  const root = places.find(({ parentId }) => !parentId)?.id ?? '';
  const by = params.get('by') === 'groups' ? 'groups' : 'places';
  const group = params.get('group') ?? '';
  const place = params.get('place') ?? root;
  const slice = by === 'places' ? `group ${group}` : `place ${place}`;
  const { slug } = initiative;
  const indicatorId = indicator.id;

  const load = useCallback(async (): Promise<Loaded | Failure> => {
    const ask = async (where: { placeId?: string; categoryIds?: string[] }) => {
      // Kept in the book, not in the cache: it changes with every figure that is typed.
      const { data } = await apollo.query({
        query: EntryTableQuery,
        variables: { initiative: slug, indicatorId, ...where },
        fetchPolicy: 'no-cache',
      });
      return data ? storedCells(data.entryTable) : [];
    };
    const here = by === 'places' ? { categoryIds: categoriesOfKey(group) } : { placeId: place };
    const isHere = (cell: StoredCell) =>
      by === 'places' ? groupKey(cell.categoryIds) === group : cell.placeId === place;
    try {
      const before = book.savedCount;
      let cells = await ask(here);
      const everyone = slice === 'group ' ? cells : await ask({ categoryIds: [] });
      // What was saved while the answer was on its way is newer than the answer.
      if (book.savedCount !== before) cells = await ask(here);
      book.load(cells, cellKey, isHere);
      // They stand beside the cells a moment later; nobody waits for them, and a figure saved meanwhile brings its own.
      const saved = book.savedCount;
      void openQuestions({ initiative: slug, indicatorId, ...here }).then((questions) => {
        if (questions && book.savedCount === saved) book.askAbout(isHere, questions);
      });
      return { slice, cells, periods: inOrder(everyone.map(({ period }) => period)) };
    } catch (thrown) {
      return failure(thrown);
    }
  }, [book, by, group, place, slice, slug, indicatorId]);
  const show = useCallback((answer: Loaded | Failure) => {
    const failed = answer instanceof Failure;
    setError(failed ? answer : undefined);
    if (!failed) setLoaded(answer);
  }, []);
  useEffect(() => {
    let gone = false;
    const look = () =>
      void load().then((answer) => {
        if (!gone) show(answer);
      });
    look();
    // Who comes back to the page sees what others did meanwhile.
    const back = () => document.visibilityState === 'visible' && look();
    document.addEventListener('visibilitychange', back);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', back);
    };
  }, [load, show]);

  const here = loaded?.slice === slice ? loaded : undefined;
  const rows = useMemo(
    () =>
      by === 'places'
        ? placeRows(places, categoriesOfKey(group))
        : groupRows(
            place,
            dimensions,
            indicator.dimensionIds,
            (here?.cells ?? []).map(({ categoryIds }) => categoryIds),
          ),
    [by, group, place, places, dimensions, indicator.dimensionIds, here],
  );
  // As a text, so that typing in a cell of a known period leaves the columns as they are.
  const drafted = book.draftedPeriods();
  const periods = useMemo(() => {
    const typed = drafted.split(' ').flatMap((key): Period[] => {
      const [start, end] = key.split('/');
      return start && end ? [{ start, end }] : [];
    });
    const known = inOrder([
      ...(here?.periods ?? []),
      ...(here?.cells ?? []).map(({ period }) => period),
      ...typed,
      ...added,
    ]);
    const today = new Date().toISOString().slice(0, 10);
    return known.length > 0 ? known : [lastFinished(today, indicator.frequency)];
  }, [here, drafted, added, indicator.frequency]);

  const hasParts = isQuotient(indicator.measure);
  const usual = here?.cells.some(({ numerator }) => numerator !== null) ? 'parts' : 'value';
  const enter = hasParts && (params.get('enter') ?? usual) === 'parts' ? 'parts' : 'value';
  const columns = useMemo(
    () => periods.flatMap((period) => FIELDS[enter].map((field): EntryColumn => ({ period, field }))),
    [periods, enter],
  );
  const view: EntryView = { by, group, place, enter };
  const setView = (changes: Partial<EntryView>) =>
    setParams((before) => ({ ...Object.fromEntries(before), ...changes }), { replace: true });
  const [first] = periods;
  const last = periods.at(-1);
  return {
    view,
    setView,
    rows,
    columns,
    fields: FIELDS[enter],
    hasParts,
    loading: !here,
    error,
    again: () => void load().then(show),
    next: last && nextPeriod(last),
    previous: first && previousPeriod(first),
    addPeriod: (period: Period) =>
      setAdded((before) =>
        before.some((each) => periodKey(each) === periodKey(period)) ? before : [...before, period],
      ),
  };
}

export type EntryTableFacts = ReturnType<typeof useEntryTable>;
