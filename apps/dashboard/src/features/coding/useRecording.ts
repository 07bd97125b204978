import type { Span } from '@chorus/domain';
import { useRef } from 'react';

/** The player of a recording, and how to hear a stretch of it. `follow` is told each moment that is heard, in seconds. */
export function useRecording() {
  const player = useRef<HTMLAudioElement>(null);
  const until = useRef<number>(undefined);
  const follow = (seconds: number) => {
    if (until.current === undefined || seconds < until.current) return;
    // Who has gone on to another place wants to hear that.
    if (seconds < until.current + 1) player.current?.pause();
    until.current = undefined;
  };
  const hear = ({ start, end }: Span) => {
    if (!player.current) return;
    until.current = end;
    player.current.currentTime = start;
    void player.current.play().catch(() => undefined); // a browser may want a press on the player itself
  };
  return { player, follow, hear };
}
