import type { Texts } from './i18n.js';

/**
 * The texts, one file a language and namespace, each a chunk of its own that is loaded when a page first needs it.
 * Adding a language is adding a folder: this list is read from the folders when the product is built.
 */
const files = import.meta.glob<{ default: Record<string, unknown> }>('./locales/*/*.json');

const languages = [...new Set(Object.keys(files).map((path) => path.split('/')[2] ?? ''))].sort();

export const texts: Texts = {
  languages,
  load: async (language, namespace) => {
    const file = files[`./locales/${language}/${namespace}.json`];
    if (!file) throw new Error(`There are no texts "${namespace}" in "${language}"`);
    return (await file()).default;
  },
};
