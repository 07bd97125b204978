import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';

export interface Size {
  width: number;
  height: number;
}

/** Width on paper, in pixels: an A4 or Letter page without its margins. */
const PAPER = 640;

/**
 * The inner size of the element that `ref` is given to, in pixels; undefined until it is known. On paper the chart is
 * drawn anew to fit.
 */
export function useSize() {
  const [size, setSize] = useState<Size>();
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element || typeof ResizeObserver === 'undefined') return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    const fit = () =>
      flushSync(() => setSize({ width: Math.min(element.clientWidth, PAPER), height: element.clientHeight }));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    window.addEventListener('beforeprint', fit);
    window.addEventListener('afterprint', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', fit);
      window.removeEventListener('afterprint', measure);
    };
  }, []);
  return { ref, size };
}
