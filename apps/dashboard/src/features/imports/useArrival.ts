import { useEffect, useRef, type RefObject } from 'react';
import type { ImportState } from './imports.graphql.js';

/**
 * Walks to what has just come: the report after a check, the result after taking over. The eye and the screen reader
 * then begin there. A page that is opened begins at its top.
 */
export function useArrival(state: ImportState): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(state);
  useEffect(() => {
    const isNew = before.current !== state && (state === 'CHECKED' || state === 'APPLIED');
    before.current = state;
    if (!isNew) return;
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'start' });
  }, [state]);
  return place;
}
