import { el, escapeXml, lines, line, text, type Drawing } from './svg.js';
import { wrap } from './text.js';
import { COLOURS, FONT, INNER, MARGIN, WIDTH } from './theme.js';

/** What stands around a drawing: above it what it is and says, below it how it is to be read and where it comes from. */
export interface FrameWords {
  title: string;
  subtitle: string;
  sentence: string;
  /** What marks mean, where an axis begins. */
  notes: readonly string[];
  /** Source, licence, publisher, address. */
  origin: readonly string[];
  language: string;
}

const TITLE = 26;
const SENTENCE = 16;
const SMALL = 13;

/** A whole picture. */
export function framed(words: FrameWords, { body, height }: Drawing): string {
  const title = wrap(words.title, INNER, TITLE, 3, true);
  const sentence = wrap(words.sentence, INNER * 0.86, SENTENCE, 5);
  const subtitle = wrap(words.subtitle, INNER, 18, 2);
  let y = MARGIN + TITLE;
  const head: string[] = [lines(MARGIN, y, title, 32, { size: TITLE, bold: true })];
  y += (title.length - 1) * 32 + 30;
  head.push(lines(MARGIN, y, subtitle, 24, { size: 18 }));
  y += (subtitle.length - 1) * 24 + 28;
  head.push(lines(MARGIN, y, sentence, 23, { size: SENTENCE, colour: COLOURS.ink2 }));
  y += Math.max(0, sentence.length - 1) * 23 + 24;
  const ground = y;
  y += height + 12;
  const notes = words.notes.flatMap((note) => wrap(note, INNER, SMALL, 3));
  const foot: string[] = [];
  if (notes.length > 0) {
    y += 18;
    foot.push(lines(MARGIN, y, notes, 19, { size: SMALL, colour: COLOURS.ink2 }));
    y += (notes.length - 1) * 19;
  }
  y += 18;
  foot.push(line(MARGIN, y, WIDTH - MARGIN, y, COLOURS.rule));
  const origin = words.origin.flatMap((part) => wrap(part, INNER, SMALL, 3));
  y += 24;
  foot.push(lines(MARGIN, y, origin, 19, { size: SMALL, colour: COLOURS.ink2 }));
  y += (origin.length - 1) * 19 + MARGIN;
  return el(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${WIDTH} ${Math.ceil(y)}` },
      ...{ width: WIDTH, height: Math.ceil(y), role: 'img', 'xml:lang': words.language },
      ...{ 'aria-labelledby': 'title', 'aria-describedby': 'says' },
      'font-family': `'${FONT}', system-ui, sans-serif`,
    },
    el('title', { id: 'title' }, escapeXml([words.title, words.subtitle].join('. '))),
    el('desc', { id: 'says' }, escapeXml([words.sentence, ...words.notes, ...words.origin].join(' '))),
    el(
      'defs',
      {},
      el(
        'pattern',
        {
          ...{ id: 'hatch', width: 4, height: 4, patternUnits: 'userSpaceOnUse' },
          patternTransform: 'rotate(45)',
        },
        el('rect', { width: 4, height: 4, fill: COLOURS.paper }),
        el('path', { d: 'M0 0v4', stroke: COLOURS.ink2, 'stroke-width': 1.6 }),
      ),
    ),
    el('rect', { width: WIDTH, height: Math.ceil(y), fill: COLOURS.paper }),
    ...head,
    el('g', { transform: `translate(0 ${ground})` }, body),
    ...foot,
  );
}

/** Words instead of a drawing, where there is nothing to draw. */
export function nothing(words: string): Drawing {
  return { body: text(MARGIN, 40, words, { size: 16, colour: COLOURS.ink2 }), height: 64 };
}
