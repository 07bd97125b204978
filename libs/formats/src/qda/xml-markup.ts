import { FileProblem } from '../file-problem.js';

export interface StartTag {
  is: 'START';
  /** With its prefix. */
  tag: string;
  attributes: Map<string, string>;
  isEmpty: boolean;
}

export type XmlPiece = StartTag | { is: 'END'; tag: string } | { is: 'TEXT'; text: string };

const NAME = '[\\p{L}_:][\\p{L}\\p{N}\\p{M}_:.\\-\u00b7]*';
const START = new RegExp(`<(${NAME})`, 'uy');
const END = new RegExp(`</(${NAME})\\s*>`, 'uy');
const ATTRIBUTE = new RegExp(`\\s+(${NAME})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, 'uy');
const CLOSE = /\s*(\/?)>/y;
const TEXT = /[^<]+/y;
const REFERENCE = /&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/g;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const CHARACTERS = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;

/**
 * Cuts an XML document into tags and texts, with references resolved and line ends made one
 * (https://www.w3.org/TR/xml/#sec-line-ends). Comments and instructions are passed over. Every step moves on, so that
 * the time it takes grows with the text and no faster.
 */
export function createXmlMarkup(whole: string) {
  const text = whole.replace(/\r\n?/g, '\n');
  let at = 0;

  const damaged = () => new FileProblem('XML_DAMAGED', { line: text.slice(0, at).split('\n').length });
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  /** Passes over what begins with `begin`; gives what stands between, undefined where something else stands there. */
  const between = (begin: string, end: string): string | undefined => {
    if (!text.startsWith(begin, at)) return undefined;
    const from = at + begin.length;
    const to = text.indexOf(end, from);
    if (to < 0) throw damaged();
    at = to + end.length;
    return text.slice(from, to);
  };
  const resolved = (raw: string): string => {
    const plain = raw.replace(REFERENCE, '');
    if (plain.includes('&') || !CHARACTERS.test(plain)) throw damaged();
    return raw.replace(REFERENCE, (_, name?: string, decimal?: string, hexadecimal?: string) => {
      if (name) return NAMED[name] ?? '';
      const point = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
      const character = point <= 0x10ffff ? String.fromCodePoint(point) : '\0';
      if (!CHARACTERS.test(character)) throw damaged();
      return character;
    });
  };
  const startTag = (tag: string): StartTag => {
    const attributes = new Map<string, string>();
    for (let found = match(ATTRIBUTE); found; found = match(ATTRIBUTE)) {
      const [, name = '', double, single] = found;
      if (attributes.has(name)) throw damaged();
      // White space as such is one space here; only references to it stand for themselves.
      attributes.set(name, resolved((double ?? single ?? '').replace(/[\t\n]/g, ' ')));
    }
    const close = match(CLOSE);
    if (!close) throw damaged();
    return { is: 'START', tag, attributes, isEmpty: close[1] === '/' };
  };

  /** The next piece; undefined at the end. */
  const next = (): XmlPiece | undefined => {
    while (at < text.length) {
      const words = match(TEXT);
      if (words) return { is: 'TEXT', text: resolved(words[0]) };
      if (between('<!--', '-->') !== undefined || between('<?', '?>') !== undefined) continue;
      const literal = between('<![CDATA[', ']]>');
      if (literal !== undefined) {
        if (!CHARACTERS.test(literal)) throw damaged();
        return { is: 'TEXT', text: literal };
      }
      if (text.startsWith('<!', at)) throw new FileProblem('XML_DECLARES');
      const end = match(END);
      if (end) return { is: 'END', tag: end[1] ?? '' };
      const start = match(START);
      if (!start) throw damaged();
      return startTag(start[1] ?? '');
    }
    return undefined;
  };

  return { next, damaged };
}
