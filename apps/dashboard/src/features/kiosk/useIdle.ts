import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { SPEAKING } from '../share/media/speaking.js';

/** Signs that somebody is there: touching, typing, scrolling, listening, speaking. */
const SIGNS = ['pointerdown', 'keydown', 'input', 'scroll', 'timeupdate', SPEAKING] as const;

/** Nobody touched anything for so long: it is asked whether anybody is there. */
export const QUIET_SECONDS = 120;
/** So long the question stands before it is taken as answered (WCAG 2.2.1 asks for at least 20 seconds). */
export const ANSWER_SECONDS = 60;

export interface Idle {
  /** Seconds until everything is cleared; undefined while somebody is there. */
  left: number | undefined;
  /** Somebody is there after all; as often as they like. */
  stay: () => void;
}

/** Watches for people who left, while `isWatching`. `onGone` is called once, when nobody answered. */
export function useIdle(isWatching: boolean, onGone: () => void): Idle {
  const [left, setLeft] = useState<number>();
  const last = useRef(0);
  const gone = useEffectEvent(onGone);
  useEffect(() => {
    if (!isWatching) return;
    let asked: number | undefined;
    const sign = () => {
      // Once it is asked, only the answer counts: a jacket that brushes the screen is nobody.
      if (asked === undefined) last.current = Date.now();
    };
    const tick = () => {
      const quiet = (Date.now() - last.current) / 1000;
      if (quiet < QUIET_SECONDS) {
        asked = undefined;
        setLeft(undefined);
        return;
      }
      asked ??= Date.now();
      const remaining = Math.ceil(ANSWER_SECONDS - (Date.now() - asked) / 1000);
      setLeft(Math.max(0, remaining));
      if (remaining <= 0) {
        clearInterval(timer);
        gone();
      }
    };
    sign();
    for (const name of SIGNS) addEventListener(name, sign, { capture: true, passive: true });
    const timer = setInterval(tick, 1000);
    return () => {
      clearInterval(timer);
      for (const name of SIGNS) removeEventListener(name, sign, { capture: true });
      setLeft(undefined);
    };
  }, [isWatching]);
  const stay = () => {
    last.current = Date.now();
    setLeft(undefined);
  };
  return { left, stay };
}
