import { problem as problemOf, type Problem } from '@chorus/domain';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apollo, failure } from '../../apollo.js';
import { Failure } from '../../failure.js';
import { useFormat } from '../../ui/format.js';
import { useToast } from '../../ui/Toast.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { WorkIndicator } from '../work-indicators/definitionDraft.js';
import { cellInput, cellKey, cellProblem, cellTexts, isConflict, type StoredCell } from './cells.js';
import { EntryTableQuery, SaveObservationsMutation } from './entry.graphql.js';
import type { useDrafts } from './useDrafts.js';

export type CellProblems = Readonly<Record<string, Problem>>;

const CELL = /^cells\.(\d+)\b/;

/** Saves all changed cells, all or none. What is wrong is said beside the cell; nothing that was typed goes away. */
export function useSaveCells(
  indicator: WorkIndicator,
  stored: ReadonlyMap<string, StoredCell>,
  { drafts, settle }: ReturnType<typeof useDrafts>,
) {
  const { t } = useTranslation('numbers');
  const { locale } = useFormat();
  const { initiative } = useInitiative();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<CellProblems>({});
  const [error, setError] = useState<Failure>();
  const clearProblem = useCallback(
    (key: string) => setProblems(({ [key]: mended, ...others }) => (mended ? others : { ...others })),
    [],
  );
  const variables = { initiative: initiative.slug, indicatorId: indicator.id };

  /** Drafts of other views have to be joined with what stands in their cells, which this page has not asked for. */
  const everything = async (keys: readonly string[]): Promise<ReadonlyMap<string, StoredCell>> => {
    if (keys.every((key) => stored.has(key) || drafts[key]?.seen === null)) return stored;
    const { data } = await apollo.query({ query: EntryTableQuery, variables, fetchPolicy: 'network-only' });
    return new Map((data?.entryTable ?? []).map((cell) => [cellKey(cell), cell]));
  };

  const save = async (reason: string): Promise<boolean> => {
    const sent = drafts;
    const keys = Object.keys(sent);
    setBusy(true);
    setError(undefined);
    try {
      const standing = await everything(keys);
      const found: Record<string, Problem> = {};
      const cells = keys.flatMap((key) => {
        const draft = sent[key];
        if (!draft) return [];
        const texts = cellTexts(standing.get(key), draft.changes, locale);
        const wrong = cellProblem(texts, indicator, locale);
        if (wrong) found[key] = wrong;
        return [cellInput(draft, texts, locale)];
      });
      setProblems(found);
      const conflicts = keys.some((key) => sent[key] && isConflict(sent[key], standing.get(key)));
      if (Object.keys(found).length > 0) return false;
      if (conflicts) {
        setError(new Failure('CONFLICT', problemOf('CHANGED_MEANWHILE')));
        await apollo.refetchQueries({ include: [EntryTableQuery] });
        return false;
      }
      await apollo.mutate({ mutation: SaveObservationsMutation, variables: { ...variables, cells, reason } });
      await apollo.refetchQueries({ include: 'active' });
      settle(sent);
      toast(t('entry.saved', { count: keys.length }));
      return true;
    } catch (thrown) {
      const failed = failure(thrown);
      setError(failed);
      // Cells that somebody else changed show both values once the table is there anew.
      const wrong = failed.code === 'CONFLICT' ? [] : failed.fields;
      setProblems(
        Object.fromEntries(
          wrong.flatMap(({ path, problem }) => {
            const key = keys[Number(CELL.exec(path)?.[1] ?? -1)];
            return key === undefined ? [] : [[key, problem]];
          }),
        ),
      );
      if (failed.code === 'CONFLICT') await apollo.refetchQueries({ include: [EntryTableQuery] });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { save, busy, error, problems, clearProblem };
}
