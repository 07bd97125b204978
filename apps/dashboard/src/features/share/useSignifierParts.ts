import i18next from 'i18next';
import { useCallback, useEffect, useState } from 'react';

export type SignifierParts = typeof import('./meaningParts.js');

let loaded: SignifierParts | undefined;

/** The screens of triads, sliders and choices with their words: only calls that ask for them load them. */
export async function loadSignifierParts(): Promise<SignifierParts> {
  const [parts] = await Promise.all([import('./meaningParts.js'), i18next.loadNamespaces('signifiers')]);
  if (!i18next.exists('doesNotFit', { ns: 'signifiers' })) throw new Error('The words did not come');
  return (loaded = parts);
}

export interface PartsInHand {
  parts: SignifierParts | undefined;
  failed: boolean;
  retry: () => void;
}

/** Loads the screens in the background as soon as a page knows that it will need them. */
export function useSignifierParts(needed = true): PartsInHand {
  const [parts, setParts] = useState(loaded);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (!needed || parts) return;
    let here = true;
    loadSignifierParts().then(
      (got) => here && setParts(got),
      () => here && setFailed(true),
    );
    return () => {
      here = false;
    };
  }, [needed, parts, tries]);
  const retry = useCallback(() => {
    setFailed(false);
    setTries((before) => before + 1);
  }, []);
  return { parts, failed, retry };
}
