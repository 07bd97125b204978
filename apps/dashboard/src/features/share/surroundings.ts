import { useOutletContext } from 'react-router';
import type { TellerAnswer } from './share.graphql.js';
import type { Answer } from './useAnswer.js';

/** What the layout of tellers knows and its pages may use. */
export interface Surroundings {
  /** Slug of the initiative; empty where a page belongs to none. */
  initiative: string;
  answer: Answer<TellerAnswer>;
}

export function useSurroundings(): Surroundings {
  return useOutletContext<Surroundings>();
}
