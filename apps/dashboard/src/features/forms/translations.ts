import type { Translations } from '../../graphql.js';

/** A text that can be translated. */
export interface TranslatedField {
  /** Its key in Translations, such as `description`. */
  name: string;
  label: string;
  /** The text in the language it was written in. */
  original: string;
  /** Many words rather than a few. */
  long?: boolean;
  /** In characters. */
  limit?: number;
}

/**
 * The languages to translate into: those the product speaks and those that are there already, without the one it was
 * written in.
 */
export function otherLanguages(own: string, spoken: readonly string[], value: Translations = {}): string[] {
  return [...new Set([...spoken, ...Object.keys(value)])].filter((language) => language !== own);
}

/** The translations with one text set. An empty text is no translation, and a language without texts is left out. */
export function withText(value: Translations, language: string, field: string, text: string): Translations {
  const texts = Object.fromEntries(
    Object.entries({ ...value[language], [field]: text }).filter(([, each]) => each !== ''),
  );
  const others = Object.entries(value).filter(([each]) => each !== language);
  return Object.fromEntries(Object.keys(texts).length > 0 ? [...others, [language, texts]] : others);
}

/** Worth showing: something to translate, or a translation whose original is gone. */
export function fieldsToShow(
  fields: readonly TranslatedField[],
  texts: Readonly<Record<string, string>> = {},
): TranslatedField[] {
  return fields.filter(({ name, original }) => original.trim() !== '' || Boolean(texts[name]));
}

/** How many of the texts that are there have a translation. */
export function countTranslated(
  fields: readonly TranslatedField[],
  texts: Readonly<Record<string, string>> = {},
): { done: number; total: number } {
  const shown = fieldsToShow(fields, texts);
  return { done: shown.filter(({ name }) => texts[name]?.trim()).length, total: shown.length };
}
