import { useCallback, useEffect, useState } from 'react';
import { countOutbox, sendOutbox } from './outbox.js';
import { fillReserve } from './reserve.js';

/** How often the line is tried. Some networks come back without a word. */
const RETRY_MS = 30_000;

export interface Outbox {
  waiting: number;
  /** Looks again what waits, after a story was put there. */
  look: () => Promise<void>;
}

/** Sends what waits as soon as there is a line, and takes codes in reserve for when there is none. */
export function useOutbox(initiative: string): Outbox {
  const [waiting, setWaiting] = useState(0);
  const look = useCallback(async () => setWaiting(await countOutbox(initiative)), [initiative]);
  useEffect(() => {
    let busy = false;
    const work = async () => {
      if (busy) return;
      busy = true;
      await sendOutbox(initiative);
      await look();
      await fillReserve(initiative);
      busy = false;
    };
    const start = () => void work();
    start();
    addEventListener('online', start);
    const timer = setInterval(start, RETRY_MS);
    return () => {
      removeEventListener('online', start);
      clearInterval(timer);
    };
  }, [initiative, look]);
  return { waiting, look };
}
