import { useCallback, useEffect, useRef, useState } from 'react';
import { SPEAKING } from './speaking.js';

/** Why a voice cannot be recorded here: the teller or the browser said no, there is no microphone, or something else. */
export type RecorderTrouble = 'REFUSED' | 'NONE' | 'BROKEN';
export type RecorderState = 'IDLE' | 'ASKING' | 'RECORDING' | 'PAUSED';

export interface Recorder {
  state: RecorderState;
  trouble: RecorderTrouble | undefined;
  /** Seconds recorded so far. */
  seconds: number;
  start: () => Promise<void>;
  pause: () => void;
  resume: () => void;
  /** Ends it. */
  stop: () => void;
  /** The sound as it comes in, for showing how loud it is. */
  stream: MediaStream | undefined;
}

/** In the order of how many other devices can play it. */
const TYPES = ['audio/mp4;codecs=mp4a.40.2', 'audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];
/** Speech is clear at this rate, and ten minutes are two and a half megabytes. */
const BITS_PER_SECOND = 32_000;
const TICK_MS = 250;
const PART_MS = 1000;
const PARTS_BETWEEN = 10;

/**
 * Records a voice. What was recorded so far is handed over every few seconds, so that a phone that dies takes little
 * with it, and whole at the end. It ends by itself after `most` seconds, and when the screen is left.
 */
export function useRecorder(most: number, onSound: (sound: Blob) => void): Recorder {
  const [state, setState] = useState<RecorderState>('IDLE');
  const [trouble, setTrouble] = useState<RecorderTrouble>();
  const [seconds, setSeconds] = useState(0);
  const [stream, setStream] = useState<MediaStream>();
  const recorder = useRef<MediaRecorder>(undefined);

  const letGo = useCallback(() => {
    recorder.current?.stream.getTracks().forEach((track) => track.stop());
    recorder.current = undefined;
    setStream(undefined);
    setState('IDLE');
  }, []);

  const stop = useCallback(() => {
    if (recorder.current && recorder.current.state !== 'inactive') recorder.current.stop();
  }, []);

  useEffect(() => stop, [stop]);

  useEffect(() => {
    if (state !== 'RECORDING') return;
    const timer = setInterval(() => {
      setSeconds((before) => before + TICK_MS / 1000);
      dispatchEvent(new Event(SPEAKING));
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [state]);

  useEffect(() => {
    if (seconds >= most) stop();
  }, [seconds, most, stop]);

  const start = async () => {
    setTrouble(undefined);
    setSeconds(0);
    if (!('MediaRecorder' in globalThis) || !('mediaDevices' in navigator)) return setTrouble('BROKEN');
    setState('ASKING');
    try {
      const heard = await navigator.mediaDevices.getUserMedia({ audio: true });
      const type = TYPES.find((each) => MediaRecorder.isTypeSupported(each));
      const made = new MediaRecorder(heard, { mimeType: type, audioBitsPerSecond: BITS_PER_SECOND });
      const parts: Blob[] = [];
      const handOver = () => onSound(new Blob(parts, { type: made.mimeType }));
      made.ondataavailable = ({ data }) => {
        parts.push(data);
        if (parts.length % PARTS_BETWEEN === 0) handOver();
      };
      made.onstop = () => {
        letGo();
        handOver();
      };
      recorder.current = made;
      setStream(heard);
      made.start(PART_MS);
      setState('RECORDING');
    } catch (error) {
      setState('IDLE');
      const name = error instanceof DOMException ? error.name : '';
      setTrouble(name === 'NotAllowedError' ? 'REFUSED' : name === 'NotFoundError' ? 'NONE' : 'BROKEN');
    }
  };

  const pause = () => {
    recorder.current?.pause();
    setState('PAUSED');
  };
  const resume = () => {
    recorder.current?.resume();
    setState('RECORDING');
  };
  return { state, trouble, seconds, start, pause, resume, stop, stream };
}
