import type { Span } from '@chorus/domain';
import { useRef, useState } from 'react';

/** The player of a recording: where it is, and how to hear a stretch of it. */
export function useRecording() {
  const player = useRef<HTMLAudioElement>(null);
  const until = useRef<number>(undefined);
  const [moment, setMoment] = useState(0);
  const onMoment = (seconds: number) => {
    setMoment(seconds);
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
  return { player, moment, onMoment, hear };
}
