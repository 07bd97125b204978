import { useEffect, useRef } from 'react';

/** From this width on, chart and stories stand beside each other (Split of the design system). */
const BESIDE = '(min-width: 60rem)';

/**
 * For a heading that stands far below what changes it when the page has one column: after a choice, focus and sight go
 * to it. Beside the chart nothing needs to move. `choice` is empty for none; the first one, from the address, moves nothing.
 */
export function useShown(choice: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(choice);
  useEffect(() => {
    if (before.current === choice) return;
    before.current = choice;
    if (!choice || matchMedia(BESIDE).matches) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [choice]);
  return heading;
}
