import type { OperationVariables } from '@apollo/client';
import { stripTypename } from '@apollo/client/utilities';
import type { TadaDocumentNode } from 'gql.tada';
import { useCallback, useState } from 'react';
import { apollo, failure } from '../../apollo.js';
import type { Failure } from '../../failure.js';
import { useProblemText } from '../../ui/useProblemText.js';

/** Something that is sent to the server: whether it is on its way, and why it did not work the last time. */
export interface Sending {
  busy: boolean;
  /** Why the last attempt did not work; gone with the next one. */
  error: Failure | undefined;
  /** The error, unless it is said beside the fields already. */
  general: Failure | undefined;
  /** The sentence for the field at one of these paths, such as `name` or `targets.2.period`. */
  problemAt: (...paths: string[]) => string | undefined;
  /** Does anything that may fail; true when it worked. */
  run: (work: () => Promise<unknown>) => Promise<boolean>;
  /** Sends a mutation; undefined when it did not work. What is on the page is asked for again after it. */
  send: <Data, Variables extends OperationVariables>(
    mutation: TadaDocumentNode<Data, Variables>,
    variables: Variables,
  ) => Promise<Data | undefined>;
  /** Forgets the error. */
  clear: () => void;
}

/** Sends what a form holds. The form keeps what was typed, whatever comes back. */
export function useSend(): Sending {
  const say = useProblemText();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Failure>();
  const run = useCallback<Sending['run']>(async (work) => {
    setBusy(true);
    setError(undefined);
    try {
      await work();
      return true;
    } catch (thrown) {
      setError(failure(thrown));
      return false;
    } finally {
      setBusy(false);
    }
  }, []);
  const send = useCallback(
    async <Data, Variables extends OperationVariables>(
      mutation: TadaDocumentNode<Data, Variables>,
      variables: Variables,
    ) => {
      let answer: Data | undefined;
      await run(async () => {
        // A form sends back what it was given, changed; the names of types in it are the cache's own.
        const input = stripTypename(variables) as Variables;
        ({ data: answer } = await apollo.mutate({ mutation, variables: input }));
        // It is saved: a list that cannot be read again now is no reason to say otherwise.
        await apollo.refetchQueries({ include: 'active' }).catch(() => undefined);
      });
      return answer;
    },
    [run],
  );
  const clear = useCallback(() => setError(undefined), []);
  const problemAt: Sending['problemAt'] = (...paths) => {
    const found = error?.fields.find(({ path }) => paths.includes(path));
    return found && say(found.problem);
  };
  const general = error && error.fields.length > 0 ? undefined : error;
  return { busy, error, general, problemAt, run, send, clear };
}
