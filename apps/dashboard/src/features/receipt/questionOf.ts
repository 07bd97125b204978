import type { Receipt } from './receipt.graphql.js';

/** The question that a story answers, in a language if somebody translated it, otherwise as it was written. */
export function questionOf(
  { promptQuestion, promptTranslations }: Pick<Receipt, 'promptQuestion' | 'promptTranslations'>,
  language: string | undefined,
): string {
  return (language && promptTranslations[language]?.question) || promptQuestion;
}
