import { useCallback, useEffect, useRef, useState } from 'react';
import { newDraft, newKey, type Draft } from './draft.js';
import { deleteDraft, keepDraft, loadDraft } from './draftStore.js';
import { holdStory } from './oneWindow.js';
import { useDraftFiles, type DraftFiles } from './useDraftFiles.js';

/** ON: kept on this device. OFF: the teller shares the device. FAILED: the browser would not keep it. */
export type Keeping = 'ON' | 'OFF' | 'FAILED';

export interface DraftInHand {
  draft: Draft;
  change: (changes: Partial<Draft>) => void;
  /** Recordings and pictures of the draft. */
  files: DraftFiles;
  keeping: Keeping;
  /**
   * Whether this device keeps the words from now on. False where another window has begun a story meanwhile: that one
   * is then `found`, and nothing begins here.
   */
  choose: (keeping: 'ON' | 'OFF') => Promise<boolean>;
  /** Another window has taken the story up: this one writes nothing any more. */
  isElsewhere: boolean;
  /** What an earlier visit left on this device; undefined while that is being looked up, null where nothing is. */
  found: Draft | null | undefined;
  /** Writes the draft down now; for what must survive the next moment. */
  keepNow: (changes: Partial<Draft>) => Promise<Draft>;
  /** Takes up what was found, as it is kept now. */
  resume: () => Promise<Draft>;
  /** Deletes what is kept here and begins again with nothing. */
  discard: () => Promise<void>;
}

/**
 * The story in hand: kept on this device while it is written, if the teller wants that. Behind a
 * door that keeps nothing (`keeps` false) nothing is looked for.
 */
export function useDraft(initiative: string, prompt: string, keeps: boolean): DraftInHand {
  const [draft, setDraft] = useState(() => newDraft(newKey()));
  const [found, setFound] = useState<Draft | null>();
  const [keeping, setKeepingState] = useState<Keeping>('OFF');
  const newest = useRef(draft);
  const dirty = useRef(false);
  const isKept = useRef(false);
  const [isElsewhere, setElsewhere] = useState(false);
  const letGo = useRef<() => void>(undefined);
  const setKeeping = useCallback(
    (next: Keeping) => {
      isKept.current = next === 'ON';
      setKeepingState(next);
      if (next === 'ON') {
        letGo.current ??= holdStory(`${initiative}/${prompt}`, () => {
          isKept.current = false;
          setElsewhere(true);
        });
      }
      if (next === 'OFF') {
        letGo.current?.();
        letGo.current = undefined;
      }
    },
    [initiative, prompt],
  );
  useEffect(() => () => letGo.current?.(), []);
  const kept = useDraftFiles(
    initiative,
    prompt,
    useCallback(() => isKept.current, []),
  );

  useEffect(() => {
    if (!keeps) return;
    let here = true;
    void loadDraft(initiative, prompt).then((before) => here && setFound(before ?? null));
    return () => {
      here = false;
    };
  }, [initiative, prompt, keeps]);

  const keep = useCallback(async () => {
    if (!dirty.current || !isKept.current) return;
    dirty.current = false;
    await keepDraft(initiative, prompt, newest.current).catch(() => setKeeping('FAILED'));
  }, [initiative, prompt, setKeeping]);

  const change = useCallback((changes: Partial<Draft>) => {
    newest.current = { ...newest.current, ...changes };
    dirty.current = true;
    setDraft(newest.current);
  }, []);

  // At every letter: it costs a phone next to nothing, and a page may be put aside at any moment.
  useEffect(() => {
    if (keeping === 'ON') void keep();
  }, [draft, keeping, keep]);

  const keepNow = async (changes: Partial<Draft>) => {
    change(changes);
    await keep();
    return newest.current;
  };

  const choose = async (next: 'ON' | 'OFF') => {
    const kept = next === 'ON' ? await loadDraft(initiative, prompt) : undefined;
    if (kept && kept.key !== newest.current.key) {
      setFound(kept);
      return false;
    }
    setKeeping(next);
    return true;
  };

  const resume = async () => {
    setKeeping('ON');
    const kept = (await loadDraft(initiative, prompt)) ?? found;
    if (kept) change(kept);
    return newest.current;
  };

  const discard = async () => {
    // What another window keeps is not this one's to delete, unless it was shown and chosen here. It is taken up for
    // a moment then, so that a window that still has it open does not write it down again.
    if (found) setKeeping('ON');
    const isOurs = letGo.current !== undefined;
    setKeeping('OFF');
    newest.current = newDraft(newKey());
    dirty.current = false;
    kept.clear();
    setDraft(newest.current);
    setFound(null);
    if (isOurs) await deleteDraft(initiative, prompt);
  };

  const add = async (id: string, file: Blob) => {
    await kept.add(id, file).catch(() => setKeeping('FAILED'));
  };

  return {
    ...{ draft, change, keeping, choose, isElsewhere, found, keepNow, resume, discard },
    files: { ...kept, add },
  };
}
