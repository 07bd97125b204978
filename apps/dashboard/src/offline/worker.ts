/**
 * The service worker of the story form: opens the form without a line, on devices whose teller said that the form may
 * keep something there. It keeps the page and its code, nothing else: no answer of the API, no picture, no receipt, no
 * page of the workspace ever passes through its hands. Built as /sw.js, without imports.
 */

interface WorkerEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
interface FetchEvent extends WorkerEvent {
  request: Request;
  respondWith: (answer: Promise<Response>) => void;
}
interface Worker {
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
  addEventListener(name: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
  addEventListener(name: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(name: 'message', listener: (event: WorkerEvent & { data: unknown }) => void): void;
}

const CACHE = 'chorus-story-form';
/** The same page stands at every address; it is kept once, under this name. */
const PAGE = '/story-form';
const FORM = /^\/i\/[^/]+\/(share|kiosk)(\/|$)/;
const CODE = /^\/(assets\/[^/]+|favicon\.svg|manifest\.webmanifest)$/;

const worker = self as unknown as Worker;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin) return;
  if (mode === 'navigate' && FORM.test(pathname)) event.respondWith(openForm(event.request));
  else if (CODE.test(pathname)) event.respondWith(giveCode(event.request));
});

worker.addEventListener('message', (event) => {
  const { keep } = event.data as { keep?: unknown };
  if (Array.isArray(keep)) event.waitUntil(keepAll(keep.filter((each) => typeof each === 'string')));
});

/** The newest page, as long as there is a line. */
async function openForm(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await (await caches.open(CACHE)).match(PAGE);
    if (kept) return kept;
    throw error;
  }
}

/** Code has its content in its name: what is kept is what would be fetched. */
async function giveCode(request: Request): Promise<Response> {
  const kept = await (await caches.open(CACHE)).match(request);
  return kept ?? fetch(request);
}

/** Keeps the page with the code it needs, and lets go of what an earlier build needed. */
async function keepAll(paths: string[]): Promise<void> {
  const cache = await caches.open(CACHE);
  const wanted = paths.filter((path) => CODE.test(path));
  const page = await fetch('/', { cache: 'reload' });
  if (!page.ok) return;
  const had = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  await cache.addAll(wanted.filter((path) => !had.includes(path)));
  await cache.put(PAGE, page);
  for (const path of had) if (path !== PAGE && !wanted.includes(path)) await cache.delete(path);
}
