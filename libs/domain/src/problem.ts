import type { ProblemCode } from './problems.js';

/**
 * What can be wrong with what somebody gave us. The code is stable and travels to the page, which has the words for
 * it in every language. The English sentences for those who call the API stand in a file of their own (problems.ts),
 * so that no page that names a problem loads them.
 */
export interface Problem {
  code: ProblemCode;
  /** What the sentence needs: the text found, the limit, the line. */
  detail: Record<string, string | number>;
}

export function problem(code: ProblemCode, detail: Problem['detail'] = {}): Problem {
  return { code, detail };
}
