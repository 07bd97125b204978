import { createContext, useContext } from 'react';
import type { Ticket } from './reserve.js';

/** What the screens of a shared tablet know of it. */
export interface Kiosk {
  initiative: string;
  /** Key and codes of whoever is telling; undefined while nobody is. */
  ticket: Ticket | undefined;
  take: (ticket: Ticket) => void;
  /** Finished stories that lie sealed on this device. */
  waiting: number;
  /** Of these, the stories that are not taken any more, because their call is closed. */
  refused: number;
  /** Lets go of everything of this visitor and stands ready for the next. */
  clear: () => void;
}

const Context = createContext<Kiosk | undefined>(undefined);
export const KioskProvider = Context.Provider;

export function useKiosk(): Kiosk {
  const kiosk = useContext(Context);
  if (!kiosk) throw new Error('There is no kiosk around this screen');
  return kiosk;
}
