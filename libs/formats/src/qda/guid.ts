import { createHash } from 'node:crypto';

/** As both schemas of REFI-QDA have it (GUIDType): with braces or without. */
const GUID = /^\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?$/i;

/** A GUID without braces and in small letters; undefined for a text that is none. */
export function readGuid(text: string | undefined): string | undefined {
  return GUID.exec((text ?? '').trim())?.[1]?.toLowerCase();
}

/** A GUID that is the same for the same parts: a UUID version 8 (RFC 9562, 5.8) out of their SHA-256. */
export function guidOf(...parts: readonly (string | number)[]): string {
  const bytes = createHash('sha256').update(JSON.stringify(parts)).digest().subarray(0, 16);
  bytes[6] = (bytes.readUInt8(6) & 0x0f) | 0x80;
  bytes[8] = (bytes.readUInt8(8) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
