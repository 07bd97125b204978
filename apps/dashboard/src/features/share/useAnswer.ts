import type { TadaDocumentNode } from 'gql.tada';
import { useCallback, useEffect, useState } from 'react';
import { ask } from '../../ask.js';
import { Failure } from '../../failure.js';

export interface Answer<Result> {
  /** The newest answer; it stays while another one is on its way, so that nothing on the page jumps. */
  data: Result | undefined;
  error: Failure | undefined;
  retry: () => void;
}

/** Asks the API when the page comes up and whenever the variables change. Without cache, for the pages of tellers. */
export function useAnswer<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables | undefined,
): Answer<Result> {
  const [answer, setAnswer] = useState<Pick<Answer<Result>, 'data' | 'error'>>({
    data: undefined,
    error: undefined,
  });
  const [tries, setTries] = useState(0);
  const asked = JSON.stringify(variables);
  useEffect(() => {
    if (asked === undefined) return;
    const leaving = new AbortController();
    ask(document, JSON.parse(asked) as Variables, leaving.signal).then(
      (data) => setAnswer({ data, error: undefined }),
      (error: unknown) => {
        if (leaving.signal.aborted) return;
        setAnswer(({ data }) => ({ data, error: error instanceof Failure ? error : undefined }));
      },
    );
    return () => leaving.abort();
  }, [document, asked, tries]);
  const retry = useCallback(() => setTries((before) => before + 1), []);
  return { ...answer, retry };
}
