import { useCallback, useEffect, useState } from 'react';
import type { CellDraft } from './cells.js';

export type Drafts = Readonly<Record<string, CellDraft>>;

/** Storage may be forbidden; the drafts then last as long as the page. */
function stored(name: string): Drafts {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? '{}') as Drafts;
  } catch {
    return {};
  }
}

/**
 * Changes that are not saved yet, by cell. They outlast a reload and a lost session in this window; nobody else who
 * uses the device later finds them.
 */
export function useDrafts(indicatorId: string) {
  const name = `chorus.entry.${indicatorId}`;
  const [drafts, setDrafts] = useState<Drafts>(() => stored(name));
  const [found, setFound] = useState(() => Object.keys(drafts).length);
  useEffect(() => {
    try {
      if (Object.keys(drafts).length === 0) sessionStorage.removeItem(name);
      else sessionStorage.setItem(name, JSON.stringify(drafts));
    } catch {
      // See above.
    }
  }, [name, drafts]);
  /** Makes a new draft of a cell from the former one; undefined ends it. */
  const change = useCallback(
    (key: string, next: (former: CellDraft | undefined) => CellDraft | undefined) =>
      setDrafts((before) => {
        const { [key]: former, ...others } = before;
        const draft = next(former);
        return draft ? { ...others, [key]: draft } : others;
      }),
    [],
  );
  /** Ends the drafts that were saved; what was typed after sending stays, on top of what was saved. */
  const settle = useCallback((saved: Drafts) => {
    setFound(0);
    setDrafts((now) =>
      Object.fromEntries(Object.entries(now).filter(([key, draft]) => saved[key] !== draft)),
    );
  }, []);
  const discard = useCallback(() => {
    setFound(0);
    setDrafts({});
  }, []);
  return { drafts, found, change, settle, discard };
}
