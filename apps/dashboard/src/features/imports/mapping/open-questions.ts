import type { ImportMapping } from '@chorus/domain';

/** What a mapping does not say yet and must say before a check can begin. Keys of texts. */
export type OpenQuestion = 'place' | 'period' | 'numbers' | 'indicator' | 'kind';

export function openQuestions({ place, period, cells }: ImportMapping): OpenQuestion[] {
  const questions: OpenQuestion[] = [];
  if (!place.column && !place.codeColumn && !place.code) questions.push('place');
  const noPeriod =
    (period.from === 'text' && period.text.trim() === '') || (period.from === 'column' && !period.column);
  if (noPeriod) questions.push('period');
  if (!cells.some(({ field }) => field === 'value' || field === 'numerator')) questions.push('numbers');
  if (cells.some(({ indicator }) => indicator === '')) questions.push('indicator');
  if (cells.some(({ when }) => Object.values(when ?? {}).some((text) => text.trim() === '')))
    questions.push('kind');
  return questions;
}
