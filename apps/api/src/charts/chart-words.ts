import { readFileSync, readdirSync } from 'node:fs';
import { chooseLanguage, createFormat, localeOf, type Format, type Words } from '@chorus/charts';
import { createInstance, type i18n } from 'i18next';

/** The texts of the pages: pictures speak the same words, and a new language is a new folder there. */
const TEXTS = new URL('../../../dashboard/src/locales/', import.meta.url);
const NAMESPACES = ['ui', 'indicator'] as const;

/** The words of files beside those of the charts: where the numbers come from, what the sheets are called. */
export type FileWord =
  `indicator.file.${'about' | 'data' | 'indicator' | 'shown' | 'says' | 'definition' | 'numerator' | 'denominator' | 'method' | 'unit' | 'source' | 'licence' | 'published' | 'address' | 'marks' | 'interval'}`;

/** Everything that speaks one language. */
export interface Language {
  /** Such as "es". */
  code: string;
  words: Words;
  format: Format;
  file: (key: FileWord, values?: Record<string, string>) => string;
}

let texts: i18n | undefined;

/** Read once, when the first picture is asked for. */
function allTexts(): i18n {
  if (texts) return texts;
  const languages = readdirSync(TEXTS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const read = (language: string, namespace: string): Record<string, unknown> =>
    JSON.parse(readFileSync(new URL(`${language}/${namespace}.json`, TEXTS), 'utf8')) as Record<
      string,
      unknown
    >;
  const made = createInstance();
  void made.init({
    initAsync: false,
    supportedLngs: languages,
    fallbackLng: false,
    ns: [...NAMESPACES],
    resources: Object.fromEntries(
      languages.map((language) => [
        language,
        Object.fromEntries(NAMESPACES.map((namespace) => [namespace, read(language, namespace)])),
      ]),
    ),
    interpolation: { prefix: '{', suffix: '}', escapeValue: false },
    returnNull: false,
  });
  texts = made;
  return made;
}

/** A tag as BCP 47 writes it, in the parts that matter here. */
const TAG = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i;
const MOST_WISHES = 10;

/** The languages of an Accept-Language header (RFC 9110, 12.5.4), most wanted first; what is no language is passed over. */
export function wishesOf(header: string | undefined): string[] {
  return (header ?? '')
    .slice(0, 1000)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim());
      const quality = parameters.find((parameter) => parameter.startsWith('q='));
      return { tag, quality: quality ? Number(quality.slice(2)) : 1 };
    })
    .filter(({ tag, quality }) => TAG.test(tag) && quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .slice(0, MOST_WISHES)
    .map(({ tag }) => tag);
}

/**
 * The language of a file: the one that its address names, with its way of writing numbers ("es-US"), else the reader's,
 * else that of the initiative.
 */
export function languageOf(
  named: string | undefined,
  header: string | undefined,
  initiative: string,
): Language {
  const made = allTexts();
  const available = Object.keys(made.options.resources ?? {});
  const wish = named && TAG.test(named) ? named : null;
  const wishes = [...wishesOf(header), initiative];
  const code = chooseLanguage({ address: wish, stored: null, browser: wishes }, available);
  const [ui, indicator] = [made.getFixedT(code, 'ui'), made.getFixedT(code, 'indicator')];
  const words: Words = {
    ui: (key, values) => ui(key, values ?? {}),
    indicator: (key, values) => indicator(key, values ?? {}),
  };
  return {
    code,
    words,
    format: createFormat(localeOf(code, wish ? [wish] : wishes), words.ui),
    file: (key, values) => indicator(key, values ?? {}),
  };
}
