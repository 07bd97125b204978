import { MAIN } from '../../ui/SkipLink.js';

/** Sends the focus to the first field that has an error, so that it is read with what is wrong. */
export function focusProblem(page: Document): void {
  const error = page.getElementById(MAIN)?.querySelector('[id$="-error"]');
  error?.parentElement?.querySelector<HTMLElement>('input:not([hidden]), textarea, select, button')?.focus();
}
