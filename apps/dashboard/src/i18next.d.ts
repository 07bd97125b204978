import 'i18next';
import type numbers from './locales/en/numbers.json';
import type problems from './locales/en/problems.json';
import type publicSite from './locales/en/public.json';
import type shell from './locales/en/shell.json';
import type story from './locales/en/story.json';
import type ui from './locales/en/ui.json';
import type work from './locales/en/work.json';

/** Every key of the English texts, so that a misspelt one does not compile. A new namespace gets a line here. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    returnNull: false;
    interpolationPrefix: '{';
    interpolationSuffix: '}';
    resources: {
      ui: typeof ui;
      problems: typeof problems;
      /** What stands around every page. */
      shell: typeof shell;
      /** The public site. */
      public: typeof publicSite;
      /** The form of storytellers and their receipt. */
      story: typeof story;
      /** Workspace: indicators, entry, imports. */
      numbers: typeof numbers;
      /** Workspace: stories, people, settings; signing in. */
      work: typeof work;
    };
  }
}
