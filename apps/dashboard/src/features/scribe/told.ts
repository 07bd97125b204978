import { problem, type ConsentQuestion } from '@chorus/domain';
import { today } from '../share/today.js';
import type { Problems, Step } from '../share/steps.js';

/** What was said aloud between the teller and whoever writes. */
export interface Told {
  /** As 2024-03-01. */
  spokenOn: string;
  /** Read aloud, and answered by the teller. */
  questions: readonly ConsentQuestion[];
  readBack: boolean;
  /** What the teller let be recorded, at most one a question. */
  answers: readonly Answer[];
}

/** The teller answering a question about consent. */
export interface Answer {
  question: ConsentQuestion;
  /** Of the upload that it becomes. */
  id: string;
  sound: Blob;
}

/** Nothing is said yet. */
export const notYetTold = (): Told => ({ spokenOn: today(), questions: [], readBack: false, answers: [] });

const QUESTIONS: Partial<Record<Step, ConsentQuestion>> = {
  age: 'AGE',
  audience: 'AUDIENCE',
  permissions: 'PERMISSIONS',
};

/** The question about consent that a step asks; undefined for the other steps. */
export const consentQuestion = (step: Step): ConsentQuestion | undefined => QUESTIONS[step];

/** What has to be said aloud before a step can be left. */
export function notTold(step: Step, told: Told): Problems {
  const question = consentQuestion(step);
  if (question && !told.questions.includes(question)) return { spoken: problem('REQUIRED') };
  if (step === 'review' && !told.readBack) return { readBack: problem('REQUIRED') };
  return {};
}

/** With this recording of an answer in place of the one before; with none, that one is gone. */
export function withAnswer(
  told: Told,
  question: ConsentQuestion,
  recorded: Pick<Answer, 'id' | 'sound'> | undefined,
): Told {
  const others = told.answers.filter((each) => each.question !== question);
  return { ...told, answers: recorded ? [...others, { question, ...recorded }] : others };
}
