import { unwrapResolverError } from '@apollo/server/errors';
import { problem, problemMessage, type Problem } from '@chorus/domain';
import type { GraphQLFormattedError } from 'graphql';
import { ApiError, asApiError } from '../errors.js';
import { newTimelessId } from '../ids.js';
import { dayLog, log } from '../log.js';
import { requestStore } from '../request-store.js';

/** Mistakes of the caller that GraphQL itself finds: they say nothing about our insides. */
const OPEN_CODES = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
];

/**
 * What leaves the server when something fails. Errors of ours that a person can act on go out with their code, the
 * problem and the fields; faults go out as an id that stands in the log beside what really happened.
 */
export function formatError(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(thrown);
  const error = original instanceof ApiError ? original : asApiError(original);
  if (error) {
    const { code, problem: what, fields } = error;
    return { message: error.message, path: formatted.path, extensions: { code, problem: what, fields } };
  }
  const code = formatted.extensions?.['code'];
  if (typeof code === 'string' && OPEN_CODES.includes(code)) {
    return {
      message: formatted.message,
      locations: formatted.locations,
      path: formatted.path,
      extensions: { code },
    };
  }
  const fault = faultOf(original);
  return {
    message: problemMessage(fault),
    path: formatted.path,
    extensions: { code: 'INTERNAL', problem: fault },
  };
}

/** Logs a fault under a new id, and gives the problem that tells the caller this id and nothing else. */
export function faultOf(error: unknown): Problem {
  const id = newTimelessId();
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  const out = requestStore.getStore()?.anonymous ? dayLog : log;
  out.error({ fault: id, name, message, stack }, 'fault');
  return problem('INTERNAL', { id });
}
