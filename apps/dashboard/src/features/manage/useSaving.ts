import { useApolloClient } from '@apollo/client/react';
import type { TadaDocumentNode } from 'gql.tada';
import { useCallback, useState } from 'react';
import { failure } from '../../apollo.js';
import type { Failure } from '../../failure.js';
import { useProblemText } from '../../ui/useProblemText.js';

export interface Saving {
  busy: boolean;
  /** Why the last attempt did not work; gone with the next one. */
  error: Failure | undefined;
  /** What the server says about one field, by its path in what was sent. */
  problemOf: (path: string) => string | undefined;
  /** Sends a mutation and brings every list on the page up to date. Gives undefined when it did not work. */
  send: <Result, Variables extends Record<string, unknown>>(
    mutation: TadaDocumentNode<Result, Variables>,
    variables: Variables,
  ) => Promise<Result | undefined>;
  /** Forgets the last failure. */
  forget: () => void;
}

/** One thing that is sent to the server: whether it is on its way, and why it was refused. */
export function useSaving(): Saving {
  const client = useApolloClient();
  const say = useProblemText();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Failure>();
  const send = useCallback<Saving['send']>(
    async (mutation, variables) => {
      setBusy(true);
      setError(undefined);
      try {
        const { data } = await client.mutate<unknown, Record<string, unknown>>({ mutation, variables });
        // It is saved: a list that cannot be read again now is no reason to wait or to say otherwise.
        client.refetchQueries({ include: 'active' }).catch(() => undefined);
        return data as never;
      } catch (thrown) {
        setError(failure(thrown));
        return undefined;
      } finally {
        setBusy(false);
      }
    },
    [client],
  );
  const problemOf = (path: string) => {
    const found = error?.fields.find((field) => field.path === path);
    return found && say(found.problem);
  };
  return { busy, error, problemOf, send, forget: useCallback(() => setError(undefined), []) };
}
