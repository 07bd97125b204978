import type { Encoding } from '@chorus/domain';
import fc from 'fast-check';
import { createDecoder } from './decode.js';
import { problemIn } from './testing/files.js';

function decode(bytes: Uint8Array, encoding: Encoding, size = 1): string {
  const decoder = createDecoder(encoding);
  let text = '';
  for (let from = 0; from < bytes.length; from += size)
    text += decoder.decode(bytes.subarray(from, from + size), false);
  return text + decoder.decode(new Uint8Array(0), true);
}

function utf16(text: string, encoding: 'utf-16le' | 'utf-16be'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}

const ENCODE: Partial<Record<Encoding, (text: string) => Uint8Array>> = {
  'utf-8': (text) => Buffer.from(text, 'utf8'),
  'utf-16le': (text) => utf16(text, 'utf-16le'),
  'utf-16be': (text) => utf16(text, 'utf-16be'),
};

describe('decoding', () => {
  it.each(Object.entries(ENCODE))(
    'reads any text in %s, also when characters are cut in two',
    (name, encode) => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 5 }), (text, size) => {
          fc.pre(!text.startsWith('\ufeff'));
          expect(decode(encode(text), name as Encoding, size)).toBe(text);
          expect(decode(encode(`\ufeff${text}`), name as Encoding, size)).toBe(text);
        }),
      );
    },
  );

  // Unicode Consortium, CP1252.TXT: 0x80 euro sign, 0x92 right single quote, 0x96 en dash, 0x9F Y with diaeresis
  it('reads the signs that Windows-1252 has where Latin-1 has none', () => {
    expect(decode(Uint8Array.of(0x80, 0x92, 0x96, 0x9f, 0xe9, 0x41), 'windows-1252')).toBe('€’–ŸéA');
  });

  it.each<[what: string, encoding: Encoding, bytes: number[], line: number]>([
    ['a byte that is no UTF-8', 'utf-8', [0x61, 0x0a, 0x0a, 0x62, 0xff, 0x0a], 3],
    ['a character that ends with the file', 'utf-8', [0x61, 0x0d, 0x0a, 0xc3], 2],
    ['lines that end with CR', 'utf-8', [0x61, 0x0d, 0x62, 0x0d, 0xff], 3],
    ['the first byte', 'utf-8', [0xff], 1],
    ['a byte that Windows-1252 does not have', 'windows-1252', [0x61, 0x0a, 0x81], 2],
    ['half a pair in UTF-16', 'utf-16le', [0x61, 0x00, 0x0a, 0x00, 0x00, 0xd8], 2],
    ['an odd byte in UTF-16', 'utf-16be', [0x00, 0x61, 0x00], 1],
  ])('gives the line of %s, whatever the size of the pieces', (_, encoding, bytes, line) => {
    for (const size of [1, 2, 3, 100]) {
      const read = () => decode(Uint8Array.from(bytes), encoding, size);
      expect(problemIn(read)).toEqual({ code: 'WRONG_ENCODING', detail: { encoding, line } });
    }
  });
});
