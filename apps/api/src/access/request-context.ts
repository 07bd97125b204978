import type { ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RequestNotes } from '../core/request-store.js';
import type { Actor } from './actor.js';

/** Who is signed in on this request. */
export interface Session {
  accountId: string;
  name: string;
  email: string;
  tokenHash: Buffer;
}

/** What is known about one HTTP request, shared by all its operations. */
export class RequestContext implements RequestNotes {
  /** By slug: one request may ask about several initiatives. */
  readonly actors = new Map<string, Promise<Actor | undefined>>();
  session?: Promise<Session | undefined>;
  /** Names of the operations that ran, for the log. */
  readonly operations: string[] = [];
  statements = 0;
  anonymous = false;

  constructor(
    readonly request: FastifyRequest,
    readonly reply: FastifyReply,
  ) {}
}

declare module 'fastify' {
  interface FastifyRequest {
    chorus: RequestContext;
  }
}

/** What Apollo hands to every resolver. */
export interface GraphqlContext {
  chorus: RequestContext;
}

type GraphqlArguments = [root: unknown, args: Record<string, unknown>, context: GraphqlContext];

export function contextOf(execution: ExecutionContext): RequestContext {
  if (execution.getType<string>() === 'graphql') return execution.getArgs<GraphqlArguments>()[2].chorus;
  return execution.switchToHttp().getRequest<FastifyRequest>().chorus;
}

/** The initiative an operation is about: the argument of that name, or that part of the path. */
export function initiativeOf(execution: ExecutionContext): string | undefined {
  const named =
    execution.getType<string>() === 'graphql'
      ? execution.getArgs<GraphqlArguments>()[1]
      : (execution.switchToHttp().getRequest<FastifyRequest>().params as Record<string, unknown>);
  return typeof named['initiative'] === 'string' ? named['initiative'] : undefined;
}
