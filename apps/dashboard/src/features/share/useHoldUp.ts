import { useEffect } from 'react';
import { leaving } from '../../app/leave.js';

/** Lets the browser ask before the page is closed, while something would be lost. The quick exit is never held up. */
export function useHoldUp(wouldLose: boolean): void {
  useEffect(() => {
    if (!wouldLose) return;
    const ask = (event: BeforeUnloadEvent) => {
      if (!leaving()) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [wouldLose]);
}
