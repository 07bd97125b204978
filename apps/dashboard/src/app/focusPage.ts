import { MAIN } from '../ui/SkipLink.js';

/** So long a page may take until its heading is there. */
const PATIENCE_MS = 8000;

const isTyping = (element: Element | null): boolean => element?.matches('input, textarea, select') ?? false;

function focusQuietly(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/**
 * Sends the focus to the heading of a page that was just gone to, or to its main part until the heading comes. A page
 * that puts the focus into a field of its own, and a reader who moved on meanwhile, are left alone. Returns what stops
 * the waiting.
 */
export function focusPage(page: Document): () => void {
  let sentTo: HTMLElement | undefined;
  const arrived = (): boolean => {
    const main = page.getElementById(MAIN);
    if (!main) return false;
    const heading = main.querySelector<HTMLElement>('h1');
    const { activeElement } = page;
    const movedOn = sentTo?.isConnected && activeElement !== sentTo;
    if (movedOn || (isTyping(activeElement) && main.contains(activeElement))) return true;
    const goal = heading ?? main;
    if (goal !== activeElement) focusQuietly(goal);
    sentTo = goal;
    return heading !== null;
  };
  if (arrived()) return () => undefined;
  const waiting = new MutationObserver(() => {
    if (arrived()) stop();
  });
  const patience = setTimeout(() => stop(), PATIENCE_MS);
  const stop = () => {
    waiting.disconnect();
    clearTimeout(patience);
  };
  waiting.observe(page.body, { childList: true, subtree: true });
  return stop;
}

/** Tells of every change of the document's title. Returns what stops it. */
export function watchTitle(page: Document, tell: (title: string) => void): () => void {
  let told = page.title;
  const watching = new MutationObserver(() => {
    if (page.title === told) return;
    told = page.title;
    tell(told);
  });
  // React takes the title of one page away and puts that of the next one in.
  watching.observe(page.head, { childList: true, subtree: true, characterData: true });
  return () => watching.disconnect();
}
