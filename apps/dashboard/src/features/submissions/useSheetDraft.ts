import type { Finding } from '@chorus/domain';
import { useCallback, useEffect, useRef, useState } from 'react';
import { apollo, failure } from '../../apollo.js';
import type { Failure } from '../../failure.js';
import { useFormat } from '../../ui/format.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { cellInputs, draftOf, type SheetDraft } from './sheetDraft.js';
import { SaveSubmissionMutation, type Sheet } from './submissions.graphql.js';

export type Saving = 'saved' | 'unsaved' | 'saving' | 'failed';

/** After so long a pause of typing, in milliseconds, the draft is sent. */
const PAUSE = 1200;

interface Kept {
  draft: SheetDraft;
  /** What the server had when it was typed: if that has moved on since, the server will say so. */
  version: number;
}

/** What the server answered to a draft. */
export interface SavedDraft {
  id: string;
  version: number;
  findings: readonly Finding[];
}

/** Storage may be forbidden; what was typed then lasts as long as the page. */
function kept(name: string): Kept | undefined {
  try {
    return (JSON.parse(sessionStorage.getItem(name) ?? 'null') as Kept | null) ?? undefined;
  } catch {
    return undefined;
  }
}

function keep(name: string, typed: Kept | undefined): void {
  try {
    if (typed) sessionStorage.setItem(name, JSON.stringify(typed));
    else sessionStorage.removeItem(name);
  } catch {
    // See above.
  }
}

/**
 * A contributor's draft: sent to the server as it is typed, and kept in this window until the server has it, so that
 * neither a lost line nor a reload takes it away.
 */
export function useSheetDraft(sheet: Sheet, period: string) {
  const { initiative } = useInitiative();
  const { locale } = useFormat();
  const { assignmentId } = sheet.due;
  const name = `chorus.sheet.${assignmentId}.${period}`;
  const [restored] = useState(() => {
    const found = kept(name);
    return found?.draft.cells.length === sheet.cells.length ? found : undefined;
  });
  const [draft, setDraft] = useState(() => restored?.draft ?? draftOf(sheet, locale));
  const [findings, setFindings] = useState<readonly Finding[]>(sheet.findings);
  const [saving, setSaving] = useState<Saving>(restored ? 'unsaved' : 'saved');
  const [error, setError] = useState<Failure>();
  const version = useRef(restored?.version ?? sheet.submission?.version ?? 0);
  const latest = useRef(draft);
  const underWay = useRef<Promise<SavedDraft | undefined>>(undefined);

  const send = useCallback(async (): Promise<SavedDraft | undefined> => {
    const sent = latest.current;
    setSaving('saving');
    try {
      const { data } = await apollo.mutate({
        mutation: SaveSubmissionMutation,
        variables: {
          ...{ initiative: initiative.slug, assignmentId, period, note: sent.note },
          version: version.current,
          cells: cellInputs(sheet.cells, sent, locale),
        },
      });
      if (data) {
        version.current = data.saveSubmission.version;
        setFindings(data.saveSubmission.findings);
      }
      setError(undefined);
      const isLatest = latest.current === sent;
      setSaving(isLatest ? 'saved' : 'unsaved');
      if (isLatest) keep(name, undefined);
      return data?.saveSubmission;
    } catch (thrown) {
      setError(failure(thrown));
      setSaving('failed');
      return undefined;
    }
  }, [assignmentId, initiative.slug, locale, name, period, sheet.cells]);

  /** Sends what is typed; one after the other, since each names the version before it. Undefined when it did not work. */
  const save = useCallback((): Promise<SavedDraft | undefined> => {
    const before = underWay.current ?? Promise.resolve(undefined);
    const next = before.then(send, send);
    underWay.current = next;
    return next;
  }, [send]);

  const change = useCallback(
    (made: (before: SheetDraft) => SheetDraft) => {
      const next = made(latest.current);
      latest.current = next;
      keep(name, { draft: next, version: version.current });
      setDraft(next);
      setSaving('unsaved');
    },
    [name],
  );

  useEffect(() => {
    if (saving !== 'unsaved') return;
    const timer = setTimeout(() => void save(), PAUSE);
    return () => clearTimeout(timer);
  }, [draft, saving, save]);

  /** Forgets what was typed here. */
  const discard = useCallback(() => keep(name, undefined), [name]);
  return { draft, findings, saving, error, restored: restored !== undefined, change, save, discard };
}
