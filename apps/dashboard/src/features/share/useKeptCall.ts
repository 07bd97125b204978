import { useEffect, useState } from 'react';
import { loadCall } from './offline.js';
import type { Call } from './share.graphql.js';

/** What a form asked when there was a line the last time; undefined while there is one, and where nothing is kept. */
export function useKeptCall(
  initiative: string,
  prompt: string,
  language: string,
  isOffline: boolean,
): Call | undefined {
  const [call, setCall] = useState<Call>();
  useEffect(() => {
    if (!isOffline) return;
    let here = true;
    void loadCall(initiative, prompt, language).then((kept) => here && setCall(kept));
    return () => {
      here = false;
    };
  }, [initiative, prompt, language, isOffline]);
  return isOffline ? call : undefined;
}
