import { useCallback, useEffect, useState } from 'react';
import { countOutbox, sendOutbox } from './outbox.js';
import { fillReserve } from './reserve.js';

/** How often the line is tried. Some networks come back without a word. */
const RETRY_MS = 30_000;

export interface Outbox {
  waiting: number;
  /** Of these, the stories that are not taken any more, because their call is closed. */
  refused: number;
  /** Looks again what waits, after a story was put there. */
  look: () => Promise<void>;
}

/** Sends what waits as soon as there is a line, and takes codes in reserve for when there is none. */
export function useOutbox(initiative: string, prompt: string): Outbox {
  const [waiting, setWaiting] = useState(0);
  const [refused, setRefused] = useState(0);
  const look = useCallback(async () => setWaiting(await countOutbox(initiative)), [initiative]);
  useEffect(() => {
    let busy = false;
    let again = false;
    const round = async () => {
      const told = await sendOutbox(initiative);
      if (told !== undefined) setRefused(told);
      await look();
      await fillReserve(initiative, prompt, () => again);
    };
    const start = () => {
      // The line came back while the last round found out that there was none, or filled the reserve: stories go first.
      again = busy;
      if (busy) return;
      busy = true;
      void round().finally(() => {
        busy = false;
        if (again) start();
      });
    };
    start();
    addEventListener('online', start);
    const timer = setInterval(start, RETRY_MS);
    return () => {
      removeEventListener('online', start);
      clearInterval(timer);
    };
  }, [initiative, prompt, look]);
  return { waiting, refused, look };
}
