/** Which language a visitor reads, and which way it runs. */

export interface LanguageWishes {
  /** The `lang` parameter of the address: a link can carry its language. */
  address: string | null;
  /** What was chosen here before. */
  stored: string | null;
  /** What the browser asks for, most wanted first. */
  browser: readonly string[];
}

const FALLBACK = 'en';

/** The available language that fits a wish: "es-MX" gives "es". Undefined when none does. */
function fitting(wish: string | null, available: readonly string[]): string | undefined {
  if (!wish) return undefined;
  const lower = wish.toLowerCase();
  const exact = available.find((language) => language.toLowerCase() === lower);
  return exact ?? available.find((language) => language.toLowerCase() === lower.split('-')[0]);
}

/** The language to show: from the address, else chosen before, else the browser's, else English. */
export function chooseLanguage(wishes: LanguageWishes, available: readonly string[]): string {
  const inOrder = [wishes.address, wishes.stored, ...wishes.browser];
  for (const wish of inOrder) {
    const language = fitting(wish, available);
    if (language) return language;
  }
  return available.includes(FALLBACK) ? FALLBACK : (available[0] ?? FALLBACK);
}

const RIGHT_TO_LEFT_SCRIPTS = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/** `rtl` for languages whose usual script runs from right to left. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const script = new Intl.Locale(language).maximize().script ?? 'Latn';
  return RIGHT_TO_LEFT_SCRIPTS.includes(script) ? 'rtl' : 'ltr';
}

/** The language's name in itself, such as "Español". */
export function nameOfLanguage(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/**
 * The locale for figures and dates: the language of the page in the region of the reader. Who reads Spanish on a
 * phone from the United States writes 14.2, in Spain 14,2. `browser` is what the browser asks for, most wanted first.
 */
export function localeOf(language: string, browser: readonly string[]): string {
  const own = browser.find((wish) => wish.toLowerCase().startsWith(`${language.toLowerCase()}-`));
  if (own || language.includes('-')) return own ?? language;
  const region = browser[0] && new Intl.Locale(browser[0]).region;
  return region ? `${language}-${region}` : language;
}
