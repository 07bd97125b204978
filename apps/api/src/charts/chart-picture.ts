import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { FONT } from '@chorus/charts';
import { Injectable } from '@nestjs/common';
import { renderAsync } from '@resvg/resvg-js';
import { Attempts, type AttemptLimit } from '../access/attempts.js';
import { Unavailable } from '../core/errors.js';

/** The font of the pages, as files that a renderer reads: the same picture on every machine. */
const fonts = createRequire(import.meta.url);
const FONT_FILES = [
  '400Regular/AtkinsonHyperlegibleNext_400Regular',
  '700Bold/AtkinsonHyperlegibleNext_700Bold',
].map((file) => fonts.resolve(`@expo-google-fonts/atkinson-hyperlegible-next/${file}.ttf`));

/** Twice as sharp as the drawing says, as screens are; less where that would be too many pixels. */
const SHARPNESS = 2;
const MOST_PIXELS = 12_000_000;
/** Pictures that may wait for their turn; one is made at a time, beside the thread that answers. */
const MOST_WAITING = 40;
const KEPT_BYTES = 16_000_000;
/** Of new pictures for one address, so that nobody takes all turns; those that are kept already do not count. */
const BY_ADDRESS: AttemptLimit = { purpose: 'picture', atMost: 120, minutes: 10 };

/** PNG from SVG. What was made lately is kept, found by the drawing itself, so nothing old can come out. */
@Injectable()
export class ChartPicture {
  private readonly kept = new Map<string, Buffer>();
  private bytes = 0;
  private waiting = 0;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly attempts: Attempts) {}

  /** The picture of a drawing, for somebody at an address. Throws TooManyAttempts or Unavailable where many are asked for. */
  async png(svg: string, address: string): Promise<Buffer> {
    const key = createHash('sha256').update(svg).digest('base64url');
    const known = this.kept.get(key);
    if (known) return known;
    await this.attempts.count(BY_ADDRESS, address);
    if (this.waiting >= MOST_WAITING) throw new Unavailable();
    this.waiting += 1;
    const made = this.turn.then(() => render(svg));
    this.turn = made.catch(() => undefined).finally(() => (this.waiting -= 1));
    const png = await made;
    this.keep(key, png);
    return png;
  }

  private keep(key: string, png: Buffer): void {
    if (this.kept.has(key)) return;
    this.kept.set(key, png);
    this.bytes += png.length;
    for (const [oldest, { length }] of this.kept) {
      if (this.bytes <= KEPT_BYTES) break;
      this.kept.delete(oldest);
      this.bytes -= length;
    }
  }
}

const SIZE = /<svg [^>]*?\bwidth="(\d+)" height="(\d+)"/;

async function render(svg: string): Promise<Buffer> {
  const [, width = '1', height = '1'] = SIZE.exec(svg) ?? [];
  const pixels = Number(width) * Number(height);
  const zoom = Math.min(SHARPNESS, Math.sqrt(MOST_PIXELS / pixels));
  const picture = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { loadSystemFonts: false, fontFiles: FONT_FILES, defaultFontFamily: FONT },
  });
  return picture.asPng();
}
