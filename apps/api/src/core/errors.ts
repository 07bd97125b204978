import { problem, problemMessage, type Problem, type ProblemCode } from '@chorus/domain';

/**
 * Errors that a person can do something about. Everything else is a fault of ours: it is logged with an id, and the
 * caller gets that id and nothing more.
 */
export const ERROR_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'INVALID',
  'CONFLICT',
  'TOO_MANY_ATTEMPTS',
  'UNAVAILABLE',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** What is wrong with one field of the input; `path` as the caller wrote it: `targets.2.value`. */
export interface FieldProblem {
  path: string;
  problem: Problem;
}

export class ApiError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly problem: Problem,
    readonly fields: readonly FieldProblem[] = [],
  ) {
    super(problemMessage(problem));
    this.name = new.target.name;
  }
}

export class Unauthenticated extends ApiError {
  constructor(code: ProblemCode = 'SIGN_IN_FIRST') {
    super('UNAUTHENTICATED', problem(code));
  }
}

export class Forbidden extends ApiError {
  constructor() {
    super('FORBIDDEN', problem('NOT_PERMITTED'));
  }
}

/** Also for what the caller may not see: whether it exists is not told. */
export class NotFound extends ApiError {
  constructor(code: ProblemCode = 'NOT_FOUND') {
    super('NOT_FOUND', problem(code));
  }
}

export class Invalid extends ApiError {
  constructor(fields: readonly FieldProblem[]) {
    super('INVALID', fields.length === 1 && fields[0] ? fields[0].problem : problem('INVALID'), fields);
  }

  static field(path: string, code: ProblemCode, detail: Problem['detail'] = {}): Invalid {
    return new Invalid([{ path, problem: problem(code, detail) }]);
  }

  /** Does some work on one part of the input; fields that it finds wrong are named as they stand in that part. */
  static async within<T>(path: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      throw new Invalid(error.fields.map((field) => ({ ...field, path: `${path}.${field.path}` })));
    }
  }

  /** A request that is wrong as a whole. */
  static because(code: ProblemCode, detail: Problem['detail'] = {}): Invalid {
    return new Invalid([{ path: '', problem: problem(code, detail) }]);
  }
}

export class Conflict extends ApiError {
  constructor(
    code: ProblemCode = 'CHANGED_MEANWHILE',
    detail: Problem['detail'] = {},
    fields: readonly FieldProblem[] = [],
  ) {
    super('CONFLICT', problem(code, detail), fields);
  }
}

export class TooManyAttempts extends ApiError {
  constructor(readonly minutes: number) {
    super('TOO_MANY_ATTEMPTS', problem('TOO_MANY_ATTEMPTS', { minutes }));
  }
}

export class Unavailable extends ApiError {
  constructor() {
    super('UNAVAILABLE', problem('BUSY'));
  }
}

/** PostgreSQL's words for "not now": too many connections, shutting down, deadlock, serialization, statement timeout. */
const NOT_NOW = [
  '53300',
  '57P01',
  '57P02',
  '57P03',
  '40P01',
  '40001',
  '57014',
  '55P03',
  '08006',
  '08001',
  '08003',
];
/** A character that no text can have, in an address or a file. */
const UNREADABLE = '22021';
const CONNECTION = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'];

/** The error a person can act on behind one of the database driver, where there is one. */
export function asApiError(error: unknown): ApiError | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = (error as { code?: unknown }).code;
  if (typeof code === 'string' && (NOT_NOW.includes(code) || CONNECTION.includes(code)))
    return new Unavailable();
  if (code === UNREADABLE) return Invalid.because('UNREADABLE_TEXT');
  if (/timeout exceeded when trying to connect|Connection terminated/i.test(error.message))
    return new Unavailable();
  return undefined;
}

/** True when a statement broke the named unique constraint. */
export function breaksUnique(error: unknown, constraint: string): boolean {
  const { code, constraint: broken } = error as { code?: unknown; constraint?: unknown };
  return code === '23505' && broken === constraint;
}

/** True when a row is still referred to, or refers to something that is not there. */
export function breaksReference(error: unknown): boolean {
  return (error as { code?: unknown }).code === '23503';
}

/** True when a row breaks any rule of its table: something missing, doubled, referred to or out of bounds. */
export function breaksConstraint(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && code.startsWith('23');
}
