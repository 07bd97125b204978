import type { Span, TrendLayout } from '@chorus/charts';
import { useState, type PointerEvent } from 'react';

interface Brush {
  layout: Pick<TrendLayout, 'plotWidth'>;
  domain: Span;
  onSpan: (span: Span | null) => void;
}

/** Shorter drags are a press, which takes the span away. */
const LEAST = 8;

/** Choosing a span by dragging along an element that shows `domain` over its whole width. */
export function useBrush({ layout, domain, onSpan }: Brush) {
  const [drag, setDrag] = useState<{ start: number; now: number }>();
  const pixel = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    return Math.min(Math.max(event.clientX - box.left, 0), layout.plotWidth);
  };
  const moment = (x: number) => domain.from + (x / layout.plotWidth) * (domain.to - domain.from);
  const spanOf = ({ start, now }: { start: number; now: number }): Span => ({
    from: moment(Math.min(start, now)),
    to: moment(Math.max(start, now)),
  });
  return {
    /** The span under the finger, while it moves. */
    draft: drag && Math.abs(drag.now - drag.start) >= LEAST ? spanOf(drag) : undefined,
    onPointerDown: (event: PointerEvent) => {
      const onItem = event.target instanceof Element && event.target.closest('button');
      if (event.button !== 0 || onItem) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ start: pixel(event), now: pixel(event) });
    },
    onPointerMove: (event: PointerEvent) => {
      if (drag) setDrag({ ...drag, now: pixel(event) });
    },
    onPointerUp: (event: PointerEvent) => {
      if (!drag) return;
      const done = { ...drag, now: pixel(event) };
      setDrag(undefined);
      onSpan(Math.abs(done.now - done.start) < LEAST ? null : spanOf(done));
    },
    onPointerCancel: () => setDrag(undefined),
  };
}
