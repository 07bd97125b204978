import { FileProblem } from '../file-problem.js';
import { createXmlMarkup, type StartTag } from './xml-markup.js';

/** An element as it was read. */
export interface XmlElement {
  /** Without its prefix. */
  name: string;
  /** Empty where it has none. */
  namespace: string;
  /** By name, as written. */
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
  /** All text that stands in it directly. */
  text: string;
}

export interface XmlLimits {
  bytes: number;
  /** Elements inside one another. */
  depth: number;
  elements: number;
}

export const XML_LIMITS: XmlLimits = { bytes: 5_000_000, depth: 40, elements: 50_000 };

interface Open extends XmlElement {
  tag: string;
  prefixes: ReadonlyMap<string, string>;
}

/**
 * Reads an XML document in UTF-8 or UTF-16. There is no document type and no entity but the five that XML itself has:
 * a document that declares any is refused, so that nothing in it can grow, be fetched or be read from this machine.
 * Throws FileProblem XML_DAMAGED (with the line), XML_DECLARES, XML_TOO_DEEP, FILE_TOO_LARGE, WRONG_ENCODING or
 * EMPTY_FILE.
 */
export function readXml(bytes: Uint8Array, limits: XmlLimits = XML_LIMITS): XmlElement {
  if (bytes.length > limits.bytes)
    throw new FileProblem('FILE_TOO_LARGE', { limit: limits.bytes / 1_000_000 });
  const markup = createXmlMarkup(decoded(bytes));
  const open: Open[] = [];
  let root: XmlElement | undefined;
  let elements = 0;
  for (let piece = markup.next(); piece; piece = markup.next()) {
    const current = open.at(-1);
    if (piece.is === 'TEXT') {
      if (current) current.text += piece.text;
      else if (piece.text.trim() !== '') throw markup.damaged();
    } else if (piece.is === 'START') {
      elements += 1;
      if (elements > limits.elements || open.length >= limits.depth)
        throw new FileProblem('XML_TOO_DEEP', { depth: limits.depth, limit: limits.elements });
      const element = opened(piece, current, () => markup.damaged());
      if (current) current.children.push(element);
      else if (root) throw markup.damaged();
      else root = element;
      if (!piece.isEmpty) open.push(element);
    } else if (open.pop()?.tag !== piece.tag) throw markup.damaged();
  }
  if (!root || open.length > 0) throw markup.damaged();
  return root;
}

function opened({ tag, attributes }: StartTag, above: Open | undefined, damaged: () => FileProblem): Open {
  const prefixes = new Map(above?.prefixes);
  for (const [name, value] of attributes) {
    const [, prefix] = /^xmlns(?::(.+))?$/.exec(name) ?? [undefined, undefined];
    if (prefix !== undefined || name === 'xmlns') prefixes.set(prefix ?? '', value);
  }
  const parts = tag.split(':');
  const [prefix, name] = parts.length === 1 ? ['', tag] : parts;
  const namespace = prefixes.get(prefix ?? '');
  if (!name || parts.length > 2 || (prefix !== '' && namespace === undefined)) throw damaged();
  return { tag, prefixes, name, namespace: namespace ?? '', attributes, children: [], text: '' };
}

const DECLARED = /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/;
/** Encodings whose bytes are UTF-8 or are known by the mark in front. */
const READABLE = /^(utf-?8|utf-?16(le|be)?|us-ascii)$/i;

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === undefined) throw new FileProblem('EMPTY_FILE');
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = isWide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  const wrong = (told: string) => new FileProblem('WRONG_ENCODING', { encoding: told, line: 1 });
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw wrong(encoding.toUpperCase());
  }
  const told = DECLARED.exec(text.slice(0, 200))?.[1];
  if (told && !READABLE.test(told)) throw wrong(told);
  return text;
}
