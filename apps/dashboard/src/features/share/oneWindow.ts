/**
 * Two windows may have the same story open. The one that took it up last holds it: it alone writes to this device, so
 * that neither writes over the other. Every window of the house asks for the same lock by the same name.
 *
 * Returns what lets go of it. Calls `onTaken` once when another window has taken the story up. Where the browser has no
 * locks (an insecure address, a very old phone), nothing is held and nothing is ever taken.
 */
export function holdStory(name: string, onTaken: () => void): () => void {
  let letGo: () => void = () => undefined;
  const isOver = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  if ('locks' in navigator) {
    navigator.locks
      .request(`chorus-draft:${name}`, { steal: true }, () => isOver)
      .catch((error: unknown) => {
        if (error instanceof DOMException && error.name === 'AbortError') onTaken();
      });
  }
  return letGo;
}
