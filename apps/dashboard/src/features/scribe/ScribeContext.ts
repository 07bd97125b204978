import { createContext, useContext } from 'react';
import type { ConsentQuestion } from '@chorus/domain';
import type { Answer, Told } from './told.js';

/** What the screens of whoever writes for somebody know. */
export interface Scribe {
  /** Name of the initiative, for the paper. */
  name: string;
  work: string;
  told: Told;
  say: (changes: Partial<Told>) => void;
  /** Keeps the recording of an answer in place of the one before; undefined lets go of it. */
  record: (question: ConsentQuestion, recorded: Pick<Answer, 'id' | 'sound'> | undefined) => void;
  /** Begins with the next teller. */
  next: () => void;
}

const Context = createContext<Scribe | undefined>(undefined);
export const ScribeProvider = Context.Provider;

export function useScribe(): Scribe {
  const scribe = useContext(Context);
  if (!scribe) throw new Error('Nobody writes around this screen');
  return scribe;
}
