/** Languages of a form, the first one first. */
export const FORM_LANGUAGES = [
  { code: 'en', name: 'English' },
  { code: 'es', name: 'Español' },
] as const;
export type FormLanguage = (typeof FORM_LANGUAGES)[number]['code'];

/** A text in the languages of a form; what is not translated stands in the language it was written in. */
export type FormWords = Readonly<Record<FormLanguage, string>>;

/** The words of each language, made one by one. */
export function inEach(words: (code: FormLanguage) => string): FormWords {
  return { en: words('en'), es: words('es') };
}

/** The name of a column in a language, as XLSForm wants it. */
export function inLanguage<Name extends string>(column: Name, code: FormLanguage): string {
  const { name = '' } = FORM_LANGUAGES.find((each) => each.code === code) ?? {};
  return `${column}::${name} (${code})`;
}
