import { useCallback, useState } from 'react';
import { failure } from '../../apollo.js';
import type { Failure } from '../../failure.js';
import { useProblemText } from '../../ui/useProblemText.js';

/** Something that is sent to the server: whether it is under way, and why it did not work the last time. */
export interface Deed {
  busy: boolean;
  failed: Failure | undefined;
  /** True when it worked. Whatever was typed stays where it is either way. */
  run: (work: () => Promise<unknown>) => Promise<boolean>;
  clear: () => void;
  /** What is wrong with one field, in words; undefined when nothing is. */
  fieldError: (path: string) => string | undefined;
  /** The failure, unless it is said beside the fields already. */
  general: Failure | undefined;
}

export function useDeed(): Deed {
  const say = useProblemText();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Failure>();
  const run = useCallback(async (work: () => Promise<unknown>) => {
    setBusy(true);
    setFailed(undefined);
    try {
      await work();
      return true;
    } catch (error) {
      setFailed(failure(error));
      return false;
    } finally {
      setBusy(false);
    }
  }, []);
  const clear = useCallback(() => setFailed(undefined), []);
  return {
    busy,
    failed,
    run,
    clear,
    fieldError: (path) => {
      const found = failed?.fields.find((field) => field.path === path);
      return found && say(found.problem);
    },
    general: failed && failed.fields.length > 0 ? undefined : failed,
  };
}
