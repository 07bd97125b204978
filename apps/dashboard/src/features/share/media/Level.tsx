import { useEffect, useRef } from 'react';
import styles from './media.module.css';

/** How loud it is at the moment, as a bar: shows that the microphone hears. It says nothing to a screen reader. */
export function Level({ stream }: { stream: MediaStream }) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    analyser.fftSize = 512;
    context.createMediaStreamSource(stream).connect(analyser);
    const wave = new Uint8Array(analyser.fftSize);
    let frame = 0;
    const draw = () => {
      analyser.getByteTimeDomainData(wave);
      const loud = Math.max(...wave.map((value) => Math.abs(value - 128))) / 128;
      bar.current?.style.setProperty('--loud', String(Math.min(1, loud * 1.6)));
      frame = requestAnimationFrame(draw);
    };
    draw();
    return () => {
      cancelAnimationFrame(frame);
      void context.close();
    };
  }, [stream]);
  return <div ref={bar} className={styles.level} aria-hidden="true" />;
}
