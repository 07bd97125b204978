import type { Audience, Permission, SignifierKind } from '@chorus/domain';
import type { FormLanguage, FormWords } from './words.js';

export interface FormSignifier {
  id: string;
  kind: SignifierKind;
  /** CHOICE: more than one option can be chosen. */
  several: boolean;
  /** As the call asks it, in the language it was written in: a mapping knows it by that. */
  asked: string;
  question: FormWords;
  help: FormWords;
  labels: readonly { written: string; words: FormWords }[];
}

/** Something to choose from. */
export interface FormChoice {
  id: string;
  words: FormWords;
}

/** What is asked about who is speaking. */
export interface FormVoices {
  id: string;
  question: FormWords;
  categories: readonly FormChoice[];
}

/** A call for stories as a form asks it. */
export interface CallForm {
  id: string;
  /** Small letters, digits and hyphens: the name of the form, and of where its answers come from. */
  slug: string;
  /** The language in which the form opens, and of warnings to a story told in none of the form's languages. */
  language: FormLanguage;
  question: FormWords;
  help: FormWords;
  /** What is asked about the lived trend; empty where the call asks it in no words of its own. */
  trend: FormWords;
  /** Languages that people may tell in, by their tags. */
  languages: readonly FormChoice[];
  themes: readonly FormChoice[];
  places: readonly FormChoice[];
  signifiers: readonly FormSignifier[];
  voices: readonly FormVoices[];
  /** Those that a teller may choose, the narrowest first. */
  audiences: readonly Audience[];
  permissions: readonly Permission[];
  /** The call is for people of 18 and older. */
  adultsOnly: boolean;
}
