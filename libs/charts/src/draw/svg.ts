import { COLOURS } from './theme.js';

type Value = string | number | undefined;

/** XML 1.0 has no place for these, even escaped. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand in an element or an attribute; the narrow space, which the font lacks, becomes a plain one. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replaceAll('\u202f', '\u00a0')
    .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}

/** Tenths of a pixel are enough; what is no number is an error here, not in the reader's program. */
export function round(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError('A drawing has a place that is no number');
  return Math.round(value * 10) / 10;
}

/** An element. Attributes that are undefined are left out; children are ready-made markup. */
export function el(name: string, attributes: Record<string, Value> = {}, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(value ?? '')}"`)
    .join('');
  const inside = children.join('');
  return inside ? `<${name}${written}>${inside}</${name}>` : `<${name}${written}/>`;
}

export interface TextStyle {
  size?: number;
  colour?: string;
  bold?: boolean;
  anchor?: 'start' | 'middle' | 'end';
  /** A ground of paper around the letters, for words that stand on lines. */
  halo?: boolean;
}

/** A line of text with its baseline at `y`. */
export function text(x: number, y: number, words: string, style: TextStyle = {}): string {
  const { size = 14, colour = COLOURS.ink, bold, anchor, halo } = style;
  return el(
    'text',
    {
      ...{ x, y, 'font-size': size, fill: colour },
      'font-weight': bold ? 700 : undefined,
      'text-anchor': anchor,
      ...(halo && {
        ...{ stroke: COLOURS.paper, 'stroke-width': 4 },
        ...{ 'stroke-linejoin': 'round', 'paint-order': 'stroke' },
      }),
    },
    escapeXml(words),
  );
}

/** Several lines below each other. */
export function lines(
  x: number,
  y: number,
  all: readonly string[],
  leading: number,
  style: TextStyle,
): string {
  return all.map((line, index) => text(x, y + index * leading, line, style)).join('');
}

export function line(x1: number, y1: number, x2: number, y2: number, colour: string, width = 1): string {
  return el('line', { x1, y1, x2, y2, stroke: colour, 'stroke-width': width });
}

export function polyline(
  points: readonly (readonly [number, number])[],
  attributes: Record<string, Value>,
): string {
  return el('polyline', {
    points: points.map(([x, y]) => `${round(x)},${round(y)}`).join(' '),
    ...{ fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' },
    ...attributes,
  });
}

export function polygon(
  points: readonly (readonly [number, number])[],
  attributes: Record<string, Value>,
): string {
  return el('polygon', {
    points: points.map(([x, y]) => `${round(x)},${round(y)}`).join(' '),
    ...attributes,
  });
}

/** A part of a picture and its height. */
export interface Drawing {
  body: string;
  height: number;
  /** Where its axis begins, if not at zero. */
  axisFrom?: number;
}
