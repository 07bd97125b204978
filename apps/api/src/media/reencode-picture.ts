import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { PICTURE_SIZES, problem, type Problem } from '@chorus/domain';
import { EFFORT } from './effort.js';
import type { Made, Reencoded } from './reencoder.js';

const SIGNATURES: readonly [kind: string, at: number, bytes: string][] = [
  ['JPEG', 0, '\xff\xd8\xff'],
  ['PNG', 0, '\x89PNG\r\n\x1a\n'],
  ['GIF', 0, 'GIF8'],
  ['WebP', 8, 'WEBP'],
  ['AVIF', 4, 'ftypavif'],
  ['AVIF', 4, 'ftypavis'],
];
/** What people try that is no picture we take, so that the refusal can name it. */
const OTHERS: readonly [kind: string, pattern: RegExp][] = [
  ['HEIC', /^.{4}ftyp(heic|heix|hevc|mif1|msf1)/s],
  ['SVG', /^\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*(<!DOCTYPE svg[^>]*>\s*)?<svg/is],
  ['HTML', /^\s*(<!--.*?-->\s*)*<(!doctype html|html|head|body|script)/is],
  ['PDF', /^%PDF/],
  ['TIFF', /^(II\*\0|MM\0\*)/],
];

const QUALITY = 80;

/**
 * Makes a picture anew in each size: turned upright, without anything but its points. What it is, its first bytes
 * say; the name and what the sender calls it are never asked.
 */
export async function reencodePicture(path: string, folder: string): Promise<Reencoded | Problem> {
  const head = await beginningOf(path);
  const kind = SIGNATURES.find(([, at, bytes]) => head.startsWith(bytes, at));
  if (!kind) {
    const other = OTHERS.find(([, pattern]) => pattern.test(head))?.[0];
    return problem('MEDIA_KIND_PICTURE', { kind: other ?? '?' });
  }
  const { default: sharp } = await import('sharp');
  const files: Made[] = [];
  let largest = { width: 0, height: 0 };
  for (const [size, side] of Object.entries(PICTURE_SIZES)) {
    const made = join(folder, size);
    try {
      const { width, height } = await sharp(path, {
        limitInputPixels: EFFORT.limit * 1_000_000,
        failOn: 'error',
        pages: 1,
      })
        .autoOrient()
        .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
        .webp({ quality: QUALITY })
        .toFile(made);
      files.push({ size, path: made, type: 'image/webp' });
      largest = { width, height };
    } catch (error) {
      return /pixel limit/i.test(String(error))
        ? problem('MEDIA_TOO_HARD', EFFORT)
        : problem('MEDIA_DAMAGED');
    }
  }
  return { files, ...largest };
}

async function beginningOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1024), 0, 1024, 0);
    return buffer.subarray(0, bytesRead).toString('latin1');
  } finally {
    await file.close();
  }
}
