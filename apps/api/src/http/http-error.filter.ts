import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { problem, problemMessage, type Problem } from '@chorus/domain';
import type { FastifyReply } from 'fastify';
import { ApiError, asApiError, TooManyAttempts, type ErrorCode } from '../core/errors.js';
import { faultOf } from '../core/graphql/error-format.js';

const STATUS: Record<ErrorCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  INVALID: 422,
  CONFLICT: 409,
  TOO_MANY_ATTEMPTS: 429,
  UNAVAILABLE: 503,
};

/** The same errors as GraphQL gives, for plain addresses (uploads, downloads). GraphQL formats its own. */
@Catch()
export class HttpErrorFilter implements ExceptionFilter {
  catch(thrown: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') return thrown;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const error = thrown instanceof ApiError ? thrown : asApiError(thrown);
    if (error) {
      if (error instanceof TooManyAttempts) void reply.header('retry-after', String(error.minutes * 60));
      return reply.status(STATUS[error.code]).send(body(error.code, error.problem));
    }
    const status = statusOf(thrown);
    if (status < 500) {
      const code = status === 404 ? 'NOT_FOUND' : 'INVALID';
      return reply.status(status).send(body(code, problem(code)));
    }
    return reply.status(500).send(body('INTERNAL', faultOf(thrown)));
  }
}

function body(code: string, what: Problem): { code: string; problem: Problem; message: string } {
  return { code, problem: what, message: problemMessage(what) };
}

function statusOf(thrown: unknown): number {
  if (thrown instanceof HttpException) return thrown.getStatus();
  const status = (thrown as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : 500;
}
