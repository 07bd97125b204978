import type { Translations } from '../../graphql.js';

/** The translations with one text changed; texts and languages that are empty are left out. */
export function translated(
  before: Translations,
  language: string,
  field: string,
  text: string,
): Translations {
  const texts = { ...before[language], [field]: text };
  if (text === '') delete texts[field];
  const after = { ...before, [language]: texts };
  if (Object.keys(texts).length === 0) delete after[language];
  return after;
}

/** One text a line, without empty lines and without saying one twice. */
export function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}

/** A part of an address from a name: "Reading, 3rd grade" gives "reading-3rd-grade". */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
    .replace(/-$/, '');
}
