import { randomUUID } from 'node:crypto';
import type { Client } from './client.js';
import type { Home } from './world.js';

/** A recording or a picture on its way, as a device sends it. */
export interface Parcel {
  id: string;
  key: string;
  kind: 'VOICE' | 'PICTURE' | 'CONSENT';
  bytes: Buffer;
}

export function parcel(kind: Parcel['kind'], bytes: Buffer, key: string = randomUUID()): Parcel {
  return { id: randomUUID(), key, kind, bytes };
}

const encoded = (text: string) => Buffer.from(text).toString('base64');
const addressOf = (home: Home, id: string) => `/api/i/${home.slug}/uploads/${id}`;

/** Announces a file; `length` says what the device claims. */
export function announce(
  client: Client,
  home: Home,
  { id, key, kind, bytes }: Parcel,
  length = bytes.length,
) {
  return client.http('POST', `/api/i/${home.slug}/uploads`, {
    headers: {
      'tus-resumable': '1.0.0',
      'x-draft-key': key,
      'upload-length': String(length),
      'upload-metadata': `id ${encoded(id)},kind ${encoded(kind)}`,
    },
  });
}

export function standing(client: Client, home: Home, { id, key }: Parcel) {
  return client.http('HEAD', addressOf(home, id), { headers: { 'x-draft-key': key } });
}

export function part(client: Client, home: Home, { id, key, bytes }: Parcel, from = 0, to = bytes.length) {
  return client.http('PATCH', addressOf(home, id), {
    payload: bytes.subarray(from, to),
    headers: {
      'x-draft-key': key,
      'upload-offset': String(from),
      'content-type': 'application/offset+octet-stream',
    },
  });
}

export function unsend(client: Client, home: Home, { id, key }: Parcel) {
  return client.http('DELETE', addressOf(home, id), { headers: { 'x-draft-key': key } });
}

/** Sends a file whole; the answer to its last part. */
export async function send(client: Client, home: Home, one: Parcel) {
  const begun = await announce(client, home, one);
  return begun.statusCode === 201 ? part(client, home, one) : begun;
}
