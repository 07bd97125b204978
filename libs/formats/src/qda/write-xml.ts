/** What a document has at a place: an element with its attributes in order, and what stands in it. */
export interface NewElement {
  name: string;
  /** Those that are undefined are left out. */
  attributes?: Readonly<Record<string, string | number | boolean | undefined>>;
  /** A text, or elements; an element without either is empty. */
  content?: string | readonly NewElement[];
}

/** What no XML 1.0 document may hold, not even escaped: https://www.w3.org/TR/xml/#charsets */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text without the characters that XML cannot hold. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/**
 * An XML 1.0 document in UTF-8, an element a line. White space that a reader would change (line ends in texts, line
 * ends and tabs in attributes) goes as character references, so that every text comes back as it was.
 */
export function xmlDocument(root: NewElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, '')}`;
}

function element({ name, attributes = {}, content }: NewElement, indent: string): string {
  const start = `${indent}<${name}${Object.entries(attributes).map(attribute).join('')}`;
  if (content === undefined || content.length === 0) return `${start}/>\n`;
  if (typeof content === 'string') return `${start}>${escaped(content, /[&<>\r]/g)}</${name}>\n`;
  const inner = content.map((each) => element(each, `${indent} `)).join('');
  return `${start}>\n${inner}${indent}</${name}>\n`;
}

function attribute([name, value]: [string, string | number | boolean | undefined]): string {
  return value === undefined ? '' : ` ${name}="${escaped(String(value), /[&<>"\t\n\r]/g)}"`;
}

function escaped(text: string, what: RegExp): string {
  return xmlText(text).replace(what, (each) => MARKUP[each] ?? `&#${each.charCodeAt(0)};`);
}
