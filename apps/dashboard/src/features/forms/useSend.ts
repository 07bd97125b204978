import type { OperationVariables } from '@apollo/client';
import type { TadaDocumentNode } from 'gql.tada';
import { useCallback, useState } from 'react';
import { apollo, failure } from '../../apollo.js';
import type { Failure } from '../../failure.js';
import { useProblemText } from '../../ui/useProblemText.js';

export interface Send {
  busy: boolean;
  /** Why the last attempt did not work. */
  error: Failure | undefined;
  /** The sentence for the field at one of these paths, such as `name` or `targets.2.period`. */
  problemAt: (...paths: string[]) => string | undefined;
  /** Sends a mutation; undefined when it did not work. What is on the page is asked for again after it. */
  send: <Data, Variables extends OperationVariables>(
    mutation: TadaDocumentNode<Data, Variables>,
    variables: Variables,
  ) => Promise<Data | undefined>;
  /** Forgets the error. */
  clear: () => void;
}

/** Sends what a form holds. The form keeps what was typed, whatever comes back. */
export function useSend(): Send {
  const say = useProblemText();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Failure>();
  const send = useCallback<Send['send']>(async (mutation, variables) => {
    setBusy(true);
    setError(undefined);
    try {
      const { data } = await apollo.mutate({ mutation, variables });
      await apollo.refetchQueries({ include: 'active' });
      return data;
    } catch (thrown) {
      setError(failure(thrown));
      return undefined;
    } finally {
      setBusy(false);
    }
  }, []);
  const clear = useCallback(() => setError(undefined), []);
  const problemAt: Send['problemAt'] = (...paths) => {
    const found = error?.fields.find(({ path }) => paths.includes(path));
    return found && say(found.problem);
  };
  return { busy, error, problemAt, send, clear };
}
