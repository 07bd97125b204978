import 'i18next';
import type challengeOwn from './locales/en/challengeOwn.json';
import type challenges from './locales/en/challenges.json';
import type challengeWork from './locales/en/challengeWork.json';
import type coding from './locales/en/coding.json';
import type decisionOwn from './locales/en/decisionOwn.json';
import type decisions from './locales/en/decisions.json';
import type dictionary from './locales/en/dictionary.json';
import type embed from './locales/en/embed.json';
import type embeds from './locales/en/embeds.json';
import type forms from './locales/en/forms.json';
import type imports from './locales/en/imports.json';
import type indicator from './locales/en/indicator.json';
import type manage from './locales/en/manage.json';
import type moderation from './locales/en/moderation.json';
import type kiosk from './locales/en/kiosk.json';
import type meaning from './locales/en/meaning.json';
import type numbers from './locales/en/numbers.json';
import type problems from './locales/en/problems.json';
import type publicSite from './locales/en/public.json';
import type reports from './locales/en/reports.json';
import type reportWork from './locales/en/reportWork.json';
import type receipt from './locales/en/receipt.json';
import type shell from './locales/en/shell.json';
import type scribe from './locales/en/scribe.json';
import type signifiers from './locales/en/signifiers.json';
import type submissions from './locales/en/submissions.json';
import type story from './locales/en/story.json';
import type support from './locales/en/support.json';
import type storyImports from './locales/en/storyImports.json';
import type tensions from './locales/en/tensions.json';
import type uses from './locales/en/uses.json';
import type ui from './locales/en/ui.json';
import type work from './locales/en/work.json';
import type workshop from './locales/en/workshop.json';

/** Every key of the English texts, so that a misspelt one does not compile. A new namespace gets a line here. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    returnNull: false;
    interpolationPrefix: '{';
    interpolationSuffix: '}';
    resources: {
      ui: typeof ui;
      /** The tension register. */
      tensions: typeof tensions;
      /** The decision log; what a receipt says of it. */
      decisions: typeof decisions;
      decisionOwn: typeof decisionOwn;
      /** Reports as they are read. */
      reports: typeof reports;
      /** Reports as they are written. */
      reportWork: typeof reportWork;
      problems: typeof problems;
      /** What stands around every page. */
      shell: typeof shell;
      /** The public site: start and front page. */
      public: typeof publicSite;
      /** The public site: one indicator; the stories. */
      indicator: typeof indicator;
      /** The public site: what every indicator means. */
      dictionary: typeof dictionary;
      /** The form of storytellers and their receipt. */
      story: typeof story;
      /** The form on a tablet that many people share. */
      kiosk: typeof kiosk;
      /** What can be read inside the pages of other sites, and the lines for them. */
      embeds: typeof embeds;
      /** The form inside the page of another site. */
      embed: typeof embed;
      /** The form of whoever writes a story down for somebody. */
      scribe: typeof scribe;
      /** Who helps: beside the form, the receipt and hard stories. */
      support: typeof support;
      /** How stories are read: the public page and its settings. */
      moderation: typeof moderation;
      /** Where stories stand in triads, sliders and choices. */
      signifiers: typeof signifiers;
      /** The public site: what stories mean together. */
      meaning: typeof meaning;
      /** The receipt: allow more, guardian, what was allowed when, take the data along. */
      receipt: typeof receipt;
      /** Where stories are used: for tellers and for those who review. */
      storyImports: typeof storyImports;
      uses: typeof uses;
      /** Challenges: beside an indicator; for those who make them; for those who look and answer. */
      challenges: typeof challenges;
      challengeOwn: typeof challengeOwn;
      challengeWork: typeof challengeWork;
      /** What all forms say: saved, not saved, leave, translate. */
      forms: typeof forms;
      /** Workspace: indicators, entry, places. */
      numbers: typeof numbers;
      /** Workspace: submissions, due dates, outbox, checks of figures. */
      submissions: typeof submissions;
      /** Workspace: the life of an indicator: defined anew, changed, ordered, duplicated, archived. */
      workshop: typeof workshop;
      /** Workspace: imports. */
      imports: typeof imports;
      /** Signing in; workspace: today, review of stories. */
      work: typeof work;
      /** Workspace: reshaping the codebook, coding stories. */
      coding: typeof coding;
      /** Workspace: themes, prompts, people, settings. */
      manage: typeof manage;
    };
  }
}
