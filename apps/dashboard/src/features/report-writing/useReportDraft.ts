import { useCallback, useEffect, useRef, useState } from 'react';
import { apollo, failure } from '../../apollo.js';
import type { Failure } from '../../failure.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { SaveReportMutation, type Draft, type DraftInput } from './writing.graphql.js';

export type Saving = 'saved' | 'unsaved' | 'saving' | 'failed';

/** What is written of a report. */
export type ReportText = Omit<DraftInput, 'key' | 'version'>;

/** After so long a pause of typing, in milliseconds, what is written is sent; after a failure it is tried again. */
const PAUSE = 1500;
const AGAIN = 15_000;

interface Kept {
  text: ReportText;
  /** What the server had when it was typed: if that has moved on since, the server will say so. */
  version: number;
}

/** Storage may be forbidden or full; what was typed then lasts as long as the page. */
function kept(name: string): Kept | undefined {
  try {
    return (JSON.parse(localStorage.getItem(name) ?? 'null') as Kept | null) ?? undefined;
  } catch {
    return undefined;
  }
}

function keep(name: string, typed: Kept | undefined): void {
  try {
    if (typed) localStorage.setItem(name, JSON.stringify(typed));
    else localStorage.removeItem(name);
  } catch {
    // See above.
  }
}

function textOf({ slug, title, summary, language, audience, numbers, blocks }: Draft): ReportText {
  return { slug, title, summary, language, audience, numbers, blocks };
}

/**
 * A report as it is being written: sent as it is typed, and kept in this browser until the server has it, so that
 * neither a lost line nor a closed window takes it away. A conflict stops the sending until the writer decided.
 */
export function useReportDraft(draft: Draft) {
  const { initiative } = useInitiative();
  const name = `chorus.report.${draft.id}`;
  const [restored] = useState(() => kept(name));
  const [text, setText] = useState<ReportText>(() => restored?.text ?? textOf(draft));
  const [saved, setSaved] = useState(draft);
  const [saving, setSaving] = useState<Saving>(restored ? 'unsaved' : 'saved');
  const [error, setError] = useState<Failure>();
  const version = useRef(restored?.version ?? draft.version);
  const latest = useRef(text);
  const underWay = useRef<Promise<Draft | undefined>>(undefined);

  const send = useCallback(async (): Promise<Draft | undefined> => {
    const sent = latest.current;
    setSaving('saving');
    try {
      const { data } = await apollo.mutate({
        mutation: SaveReportMutation,
        variables: {
          initiative: initiative.slug,
          input: { ...sent, key: draft.id, version: version.current },
        },
      });
      if (data) {
        version.current = data.saveReport.version;
        setSaved(data.saveReport);
      }
      setError(undefined);
      const isLatest = latest.current === sent;
      setSaving(isLatest ? 'saved' : 'unsaved');
      keep(name, isLatest ? undefined : { text: latest.current, version: version.current });
      return isLatest ? data?.saveReport : undefined;
    } catch (thrown) {
      setError(failure(thrown));
      setSaving('failed');
      return undefined;
    }
  }, [draft.id, initiative.slug, name]);

  /** Sends what is typed, one after the other. Undefined when it did not work, or more was typed meanwhile. */
  const save = useCallback((): Promise<Draft | undefined> => {
    const before = underWay.current ?? Promise.resolve(undefined);
    const next = before.then(send, send);
    underWay.current = next;
    return next;
  }, [send]);

  const change = useCallback(
    (made: Partial<ReportText>) => {
      const next = { ...latest.current, ...made };
      latest.current = next;
      keep(name, { text: next, version: version.current });
      setText(next);
      setSaving('unsaved');
    },
    [name],
  );

  const stopped = error?.code === 'CONFLICT';
  useEffect(() => {
    if (saving !== 'unsaved' || stopped) return;
    const timer = setTimeout(() => void save(), PAUSE);
    return () => clearTimeout(timer);
  }, [text, saving, stopped, save]);
  useEffect(() => {
    // A refusal is for the writer to mend; a lost line is for us to try again.
    if (saving !== 'failed' || error?.code !== 'OFFLINE') return;
    const again = () => void save();
    const timer = setInterval(again, AGAIN);
    addEventListener('online', again);
    return () => {
      clearInterval(timer);
      removeEventListener('online', again);
    };
  }, [saving, error, save]);

  /** Forgets what was typed here. */
  const discard = useCallback(() => keep(name, undefined), [name]);
  /** Goes on with what was typed here on top of what somebody else saved. */
  const overwrite = useCallback(
    (theirs: number) => {
      version.current = theirs;
      setError(undefined);
      void save();
    },
    [save],
  );
  return { text, saved, saving, error, restored: restored !== undefined, change, save, discard, overwrite };
}
