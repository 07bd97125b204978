import { chooseLanguage, directionOf } from '@chorus/charts';
import i18next, { type BackendModule, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';

/** Where texts come from. */
export interface Texts {
  languages: readonly string[];
  /** The texts of one namespace; rejects when there are none. */
  load: (language: string, namespace: string) => Promise<Record<string, unknown>>;
}

const PARAMETER = 'lang';
const STORED = 'chorus.language';

/** Storage may be forbidden (private window, strict settings); the page works without it. */
function stored(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

function store(language: string): void {
  try {
    localStorage.setItem(STORED, language);
  } catch {
    // The choice then lasts as long as the page.
  }
}

const backend = (texts: Texts): BackendModule => ({
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    texts.load(language, namespace).then(
      (loaded) => done(null, loaded as Parameters<typeof done>[1]),
      (error: Error) => done(error, null),
    );
  },
});

/**
 * Chooses the language, loads the words of the design system and the sentences for problems (fetched when something goes
 * wrong, they would take the page away meanwhile) and keeps `<html lang dir>` right from then on. Other namespaces load
 * when a component first asks for them (`useTranslation('story')` suspends until they are here). Placeholders are
 * written {name}, as in the problems of @chorus/domain.
 */
export async function startI18n(texts: Texts): Promise<i18n> {
  const language = chooseLanguage(
    {
      address: new URLSearchParams(location.search).get(PARAMETER),
      stored: stored(),
      browser: navigator.languages,
    },
    texts.languages,
  );
  i18next.on('languageChanged', (now) => {
    document.documentElement.lang = now;
    document.documentElement.dir = directionOf(now);
  });
  await i18next
    .use(backend(texts))
    .use(initReactI18next)
    .init({
      lng: language,
      supportedLngs: texts.languages,
      // A spec holds every language complete, so nobody loads a second one.
      fallbackLng: false,
      ns: ['ui', 'problems'],
      defaultNS: 'ui',
      interpolation: { prefix: '{', suffix: '}', escapeValue: false },
      returnNull: false,
    });
  return i18next;
}

/** Switches the language, remembers it, and mends the address if it named another one. */
export async function changeLanguage(language: string): Promise<void> {
  store(language);
  const address = new URL(location.href);
  if (address.searchParams.has(PARAMETER)) {
    address.searchParams.set(PARAMETER, language);
    history.replaceState(history.state, '', address);
  }
  await i18next.changeLanguage(language);
}
