import { MAIN } from '../../ui/SkipLink.js';

/** What had the focus has gone from the page: the reader stays where they were, within its main part. */
export function toMain(): void {
  document.getElementById(MAIN)?.focus({ preventScroll: true });
}
