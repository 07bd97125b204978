import { createStore, del, get, set, type UseStore } from 'idb-keyval';
import type { Call } from './share.graphql.js';
import { loadSignifierParts } from './useSignifierParts.js';

const CACHE = 'chorus-story-form';
let opened: UseStore | undefined;
const store = (): UseStore => (opened ??= createStore('chorus-calls', 'calls'));
const nameOf = (initiative: string, prompt: string, language: string): string =>
  `${initiative}/${prompt}/${language}`;

/** What a form asks, as it was when there was a line; it is public, so it lies here as it is. */
export async function keepCall(initiative: string, language: string, call: Call): Promise<void> {
  await set(nameOf(initiative, call.prompt.slug, language), call, store()).catch(() => undefined);
}

export async function loadCall(
  initiative: string,
  prompt: string,
  language: string,
): Promise<Call | undefined> {
  const call = await get<Call>(nameOf(initiative, prompt, language), store()).catch(() => undefined);
  // One that an earlier build kept lacks what the form asks now.
  return Array.isArray(call?.prompt.signifiers) ? call : undefined;
}

/** The parts of the form that are loaded later: without a line it would be too late. */
async function loadParts(): Promise<void> {
  await Promise.all([
    import('./media/VoicePart.js'),
    import('./media/PicturesPart.js'),
    import('./media/sendMedia.js'),
    loadSignifierParts(),
  ]);
}

/**
 * Makes the form open without a line: loads all its parts, and has the browser keep them. Only for those who said that
 * this device may keep something. Where the browser cannot, the form works as long as its page is open.
 */
export async function makeReady(): Promise<void> {
  await loadParts();
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register('/sw.js');
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
  active?.postMessage({ keep: [...new Set([...loaded, '/favicon.svg', '/manifest.webmanifest'])] });
}

/** Deletes what `makeReady` and `keepCall` left on the device. */
export async function forgetForm(
  initiative: string,
  prompt: string,
  languages: readonly string[],
): Promise<void> {
  for (const language of languages)
    await del(nameOf(initiative, prompt, language), store()).catch(() => undefined);
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.getRegistration('/');
  await registration?.unregister();
  await caches.delete(CACHE);
}
