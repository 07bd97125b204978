/** Texts of a row in other languages: language, then field, then text. */
export type Translations = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * A row with its texts in the reader's language. What is not translated stays in the language it was written in:
 * a text in another language is better than none.
 */
export function localized<Row extends { translations: Translations }>(
  row: Row,
  language: string | undefined,
): Row {
  const texts = language ? row.translations[language] : undefined;
  if (!texts) return row;
  const filled = Object.entries(texts).filter(([field, text]) => text !== '' && field in row);
  return { ...row, ...Object.fromEntries(filled) };
}
