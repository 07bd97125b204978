/**
 * Windows-1252, written out because TextDecoder of some Node releases (20.20 among them) gives out Latin-1 instead:
 * the euro sign and typographic quotes become invisible control characters.
 * Source: Unicode Consortium, MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT. Five bytes stand for nothing.
 */
const UPPER = '€\u0000‚ƒ„…†‡ˆ‰Š‹Œ\u0000Ž\u0000' + '\u0000‘’“”•–—˜™š›œ\u0000žŸ';

/** What Latin-1 has where Windows-1252 has signs. */
const CONTROLS = /[\u0080-\u009f]/g;

/** Index of the first byte that Windows-1252 does not know, or -1. */
export function firstUnknown(bytes: Uint8Array): number {
  return bytes.findIndex((byte) => byte >= 0x80 && byte <= 0x9f && UPPER[byte - 0x80] === '\u0000');
}

/** The text of bytes that are all known. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(CONTROLS, (control) => UPPER.charAt(control.charCodeAt(0) - 0x80));
}
