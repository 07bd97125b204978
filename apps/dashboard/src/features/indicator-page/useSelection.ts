import { useSearchParams } from 'react-router';
import { readSelection, withSelection, type Selection } from './selection.js';

/**
 * At once, not as a transition: in one, the query of the new choice and that of the old one would be asked in turn until
 * the new page is ready, and a list would show its old value meanwhile.
 */
const AT_ONCE = { preventScrollReset: true, replace: true, flushSync: true };

export type Select = (change: Partial<Selection>) => void;

/** What the reader chose, from the address, and the way to change it. */
export function useSelection(): [Selection, Select] {
  const [parameters, setParameters] = useSearchParams();
  const select: Select = (change) => setParameters((now) => withSelection(now, change), AT_ONCE);
  return [readSelection(parameters), select];
}
