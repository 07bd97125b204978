import 'i18next';
import type problems from './locales/en/problems.json';
import type ui from './locales/en/ui.json';

/** Every key of the English texts, so that a misspelt one does not compile. A new namespace gets a line here. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    returnNull: false;
    interpolationPrefix: '{';
    interpolationSuffix: '}';
    resources: { ui: typeof ui; problems: typeof problems };
  }
}
