import { useEffect, useRef, type RefObject } from 'react';
import type { HeightMessage } from './snippet.js';

/**
 * Tells the page around this one how high the element is, now and whenever that changes. Anybody may hear it: the
 * message says nothing of what is told here, and which sites may show the form is settled by its address.
 */
export function useFrameHeight(): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = element;
    if (!current || parent === window) return;
    const watch = new ResizeObserver(() => {
      const message: HeightMessage = { chorusHeight: Math.ceil(current.getBoundingClientRect().height) };
      parent.postMessage(message, '*');
    });
    watch.observe(current);
    return () => watch.disconnect();
  }, []);
  return element;
}
