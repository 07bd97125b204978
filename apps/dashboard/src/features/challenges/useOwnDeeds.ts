import { useCallback, useState } from 'react';
import { Failure } from '../../failure.js';
import type { OwnChallenge } from './challengeOwn.graphql.js';

export type Verdict = NonNullable<OwnChallenge['answers'][number]['verdict']>;

/** What can be done with one's own challenges, by whatever way: a receipt or an account. */
export interface OwnDoor {
  list: () => Promise<OwnChallenge[]>;
  withdraw: (id: string) => Promise<OwnChallenge[]>;
  object: (id: string, text: string) => Promise<OwnChallenge[]>;
  judge: (id: string, number: number, verdict: Verdict) => Promise<OwnChallenge[]>;
}

export interface OwnDeeds {
  challenges: readonly OwnChallenge[] | undefined;
  /** Which challenge a deed under way, or one that failed, is about. */
  about: string;
  busy: boolean;
  failure: Failure | undefined;
  /** Does something and keeps the list that comes back; true when it worked. */
  run: (about: string, work: () => Promise<OwnChallenge[]>) => Promise<boolean>;
}

/** One's own challenges, with what is under way. */
export function useOwnDeeds(): OwnDeeds {
  const [challenges, setChallenges] = useState<readonly OwnChallenge[]>();
  const [deed, setDeed] = useState<Pick<OwnDeeds, 'about' | 'busy' | 'failure'>>({
    ...{ about: '', busy: false, failure: undefined },
  });
  const run = useCallback<OwnDeeds['run']>(async (about, work) => {
    setDeed({ about, busy: true, failure: undefined });
    try {
      setChallenges(await work());
      setDeed({ about: '', busy: false, failure: undefined });
      return true;
    } catch (error) {
      setDeed({ about, busy: false, failure: error instanceof Failure ? error : undefined });
      return false;
    }
  }, []);
  return { challenges, ...deed, run };
}
