/** What a citation names: published numbers, or a report. */
export interface Cited {
  /** Numbers where left out. */
  kind?: 'REPORT';
  title: string;
  publisher: string;
  /** Day of this version, ISO text. */
  published: string;
  /** Permanent address of what is cited. */
  address: string;
  /** Who made the numbers that it rests on, and under which title; empty where nobody is named. */
  source: string;
  /** Language of the title, such as "es". */
  language: string;
  /** A short name that tells it from others, such as the slug. */
  key: string;
}

/** Characters that mean something to TeX; the rest is UTF-8, as BibLaTeX and today's BibTeX read it. */
const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const tex = (text: string): string =>
  oneLine(text).replace(/[\\{}~^#$%&_]/g, (character) => TEX[character] ?? `\\${character}`);

/** Line ends would begin a new field. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

const fieldKey = (text: string): string => text.replace(/[^A-Za-z0-9-]/g, '') || 'chorus';

/** A BibTeX entry (`@misc`, which every style knows). The address stands as it is: `url` is read word for word. */
export function bibtex({ kind, title, publisher, published, address, source, language, key }: Cited): string {
  const fields = [
    ['author', `{${tex(publisher)}}`],
    ['title', `{${tex(title)}}`],
    ['year', published.slice(0, 4)],
    ['date', published],
    ['version', published],
    ['howpublished', kind === 'REPORT' ? 'Report' : 'Data set'],
    ...(source ? [['note', tex(source)]] : []),
    ['language', fieldKey(language)],
    ['url', address.replace(/[{}\\\s]/g, encodeURIComponent)],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${fieldKey(`${key}-${published.slice(0, 4)}`)},\n${lines.join(',\n')}\n}\n`;
}

/** A RIS record of the type DATA, or RPRT. */
export function ris({ kind, title, publisher, published, address, source, language }: Cited): string {
  const lines = [
    ['TY', kind === 'REPORT' ? 'RPRT' : 'DATA'],
    ['AU', `${oneLine(publisher)},`],
    ['TI', oneLine(title)],
    ['PY', published.slice(0, 4)],
    ['DA', published.replaceAll('-', '/')],
    ['PB', oneLine(publisher)],
    ['ET', published],
    ...(source ? [['N1', oneLine(source)]] : []),
    ['LA', language],
    ['UR', oneLine(address)],
  ].map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${lines.join('')}ER  - \r\n`;
}

/** A CSL-JSON item of the type `dataset`, or `report`; a file of it holds a list. */
export function cslJson({ kind, ...cited }: Cited): object[] {
  const { title, publisher, published, address, source, language, key } = cited;
  const type = kind === 'REPORT' ? 'report' : 'dataset';
  const [year, month, day] = published.split('-').map(Number);
  return [
    {
      ...{ id: key, type, title, publisher, language, URL: address, version: published },
      author: [{ literal: publisher }],
      issued: { 'date-parts': [[year, month, day]] },
      ...(source && { note: source }),
    },
  ];
}
