import { PERMISSIONS } from '@chorus/domain';
import type { Prompt, VoiceQuestion } from './prompts.graphql.js';
import { signifierInput } from './signifierDraft.js';

/** A call that nobody has written yet. It waits as a draft, and asks tellers under 18 about their guardian. */
export const NEW_PROMPT: Prompt = {
  id: '',
  slug: '',
  question: '',
  help: '',
  livedTrendQuestion: '',
  state: 'DRAFT',
  opensOn: null,
  closesOn: null,
  ceiling: 'PUBLIC',
  permissions: [...PERMISSIONS],
  guardianRule: 'ASK',
  sites: [],
  themeIds: [],
  indicatorIds: [],
  translations: {},
  voiceQuestions: [],
  signifiers: [],
};

/** The draft as the server takes it; a new call has no id yet, nor has what was added to it. */
export function inputOf({ id, signifiers, ...words }: Prompt) {
  return { ...words, id: id || null, signifiers: signifiers.map(signifierInput), sites: namedSites(words) };
}

/** The sites without the empty lines between them. */
export function namedSites({ sites }: Pick<Prompt, 'sites'>): string[] {
  return sites.map((site) => site.trim()).filter((site) => site !== '');
}

/** Asks about a group, or no longer. Those that are asked keep their order; a new one comes last. */
export function asking(
  questions: readonly VoiceQuestion[],
  dimensionId: string,
  asks: boolean,
): VoiceQuestion[] {
  const others = questions.filter((each) => each.dimensionId !== dimensionId);
  return asks ? [...others, { dimensionId, question: '', translations: {} }] : others;
}

/** Changes the words of one question. */
export function reworded(
  questions: readonly VoiceQuestion[],
  dimensionId: string,
  changes: Partial<VoiceQuestion>,
): VoiceQuestion[] {
  return questions.map((each) => (each.dimensionId === dimensionId ? { ...each, ...changes } : each));
}
