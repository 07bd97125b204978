import { get, set, type UseStore } from 'idb-keyval';

/** What is kept on the device: sealed where the platform can, as it is where it cannot. */
export type Sealed = { iv: Uint8Array<ArrayBuffer>; bytes: ArrayBuffer } | { plain: ArrayBuffer };

const NAME = 'key';
const AES = { name: 'AES-GCM', length: 256 } as const;

/** Whether this browser can seal: a page that does not come over TLS cannot. */
export const canSeal = (): boolean => Boolean(globalThis.crypto?.subtle);

/**
 * The key of this device: made here, never given out by the browser, gone with the browser's data. A page that does
 * not come over TLS has no such keys.
 */
async function deviceKey(store: UseStore): Promise<CryptoKey | undefined> {
  if (!canSeal()) return undefined;
  const before = await get<CryptoKey>(NAME, store);
  if (before) return before;
  const made = await crypto.subtle.generateKey(AES, false, ['encrypt', 'decrypt']);
  await set(NAME, made, store);
  return made;
}

export async function seal(bytes: ArrayBuffer, store: UseStore): Promise<Sealed> {
  const key = await deviceKey(store);
  if (!key) return { plain: bytes };
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, bytes: await crypto.subtle.encrypt({ name: AES.name, iv }, key, bytes) };
}

/** Rejects where the key is another one, or is gone. */
export async function unseal(sealed: Sealed, store: UseStore): Promise<ArrayBuffer> {
  if ('plain' in sealed) return sealed.plain;
  const key = await deviceKey(store);
  if (!key) throw new Error('There is no key here');
  return crypto.subtle.decrypt({ name: AES.name, iv: sealed.iv }, key, sealed.bytes);
}
