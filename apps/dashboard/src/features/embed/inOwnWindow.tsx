import type { ReactNode } from 'react';
import type { AnchorProps } from '../../ui/Link.js';

/** No other page of ours is shown inside another site: each link opens a window of its own. */
export function inOwnWindow(anchor: AnchorProps): ReactNode {
  return <a {...anchor} target="_blank" rel="noopener noreferrer" />;
}
