import type { Prompt, VoiceQuestion } from './prompts.graphql.js';

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
  guardianRule: 'ASK',
  themeIds: [],
  indicatorIds: [],
  translations: {},
  voiceQuestions: [],
};

/** The draft as the server takes it; a new call has no id yet. */
export function inputOf({ id, ...words }: Prompt): Omit<Prompt, 'id'> & { id: string | null } {
  return { ...words, id: id || null };
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
