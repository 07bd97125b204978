import { useCallback, useEffect, useRef, useState } from 'react';

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
  /** Ends it; what was recorded is handed over. */
  stop: () => void;
  /** The sound as it comes in, for showing how loud it is. */
  stream: MediaStream | undefined;
}

/** In the order of how many other devices can play it. */
const TYPES = ['audio/mp4;codecs=mp4a.40.2', 'audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];
/** Speech is clear at this rate, and ten minutes are two and a half megabytes. */
const BITS_PER_SECOND = 32_000;
const TICK_MS = 250;

/** Records a voice. It ends by itself after `most` seconds; when the page goes, the microphone is let go. */
export function useRecorder(most: number, onDone: (sound: Blob) => void): Recorder {
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

  useEffect(() => letGo, [letGo]);

  useEffect(() => {
    if (state !== 'RECORDING') return;
    const timer = setInterval(() => setSeconds((before) => before + TICK_MS / 1000), TICK_MS);
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
      made.ondataavailable = ({ data }) => void parts.push(data);
      made.onstop = () => {
        if (recorder.current !== made) return; // the page has gone on
        letGo();
        onDone(new Blob(parts, { type: made.mimeType }));
      };
      recorder.current = made;
      setStream(heard);
      made.start(1000);
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
