import type { Problem } from '@chorus/domain';

/** What is wrong with one field of what was sent; `path` as in `cells.2.value`. */
export interface FieldProblem {
  path: string;
  problem: Problem;
}

/** Why the server did not do what was asked; the same for GraphQL, uploads and a line that is down. */
export class Failure extends Error {
  constructor(
    /** UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, INVALID, CONFLICT, TOO_MANY_ATTEMPTS, UNAVAILABLE, INTERNAL or OFFLINE. */
    readonly code: string,
    readonly problem: Problem,
    readonly fields: readonly FieldProblem[] = [],
    message = '',
  ) {
    super(message || problem.code);
    this.name = 'Failure';
  }
}

interface ServerError {
  message?: string;
  extensions?: { code?: string; problem?: Problem; fields?: FieldProblem[] };
}

/** Reads an error of the server's answer. */
export function failureOf({ message, extensions = {} }: ServerError): Failure {
  const { code = 'INTERNAL', problem = { code: 'INVALID', detail: {} }, fields = [] } = extensions;
  return new Failure(code, problem, fields, message);
}

/** The line is down, or the server did not answer with anything we know. */
export function offline(): Failure {
  return new Failure('OFFLINE', { code: 'BUSY', detail: {} });
}
