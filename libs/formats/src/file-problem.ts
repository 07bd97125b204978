import { problem, problemMessage, type FileProblemCode, type Problem } from '@chorus/domain';

/** Thrown when nothing of a file can be read until a person mends it. Carries what the page needs to say so. */
export class FileProblem extends Error {
  readonly problem: Problem;

  constructor(code: FileProblemCode, detail: Problem['detail'] = {}) {
    const found = problem(code, detail);
    super(problemMessage(found));
    this.name = 'FileProblem';
    this.problem = found;
  }
}
