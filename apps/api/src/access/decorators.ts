import {
  createParamDecorator,
  SetMetadata,
  type CustomDecorator,
  type ExecutionContext,
} from '@nestjs/common';
import type { Ability } from '@chorus/domain';
import type { Actor } from './actor.js';
import { contextOf, initiativeOf, type RequestContext, type Session } from './request-context.js';

/** What an operation asks of its caller. Every operation declares one of the three, or the server does not start. */
export type Rule = { kind: 'allow'; ability: Ability } | { kind: 'signed-in' } | { kind: 'public' };

export const RULE = 'chorus:rule';

/** Whoever has this ability in the initiative that the argument `initiative` names by its slug. */
export function Allow(ability: Ability): CustomDecorator {
  return SetMetadata(RULE, { kind: 'allow', ability } satisfies Rule);
}

/** Anybody who is signed in, for what belongs to no initiative. */
export function SignedIn(): CustomDecorator {
  return SetMetadata(RULE, { kind: 'signed-in' } satisfies Rule);
}

/** Anybody at all, for what belongs to no initiative. */
export function Public(): CustomDecorator {
  return SetMetadata(RULE, { kind: 'public' } satisfies Rule);
}

export const ANONYMOUS = 'chorus:anonymous';

/** What a storyteller does: the request leaves no line in the log, and a fault only the day. */
export function Anonymous(): CustomDecorator {
  return SetMetadata(ANONYMOUS, true);
}

/** The caller in the initiative, as the guard found them. */
export const CurrentActor = createParamDecorator(
  async (_: unknown, execution: ExecutionContext): Promise<Actor> => {
    const actor = await contextOf(execution).actors.get(initiativeOf(execution) ?? '');
    if (!actor) throw new Error('No actor is known: the operation is not declared with @Allow');
    return actor;
  },
);

/** Who is signed in, on operations declared with @SignedIn. */
export const CurrentSession = createParamDecorator(
  async (_: unknown, execution: ExecutionContext): Promise<Session> => {
    const session = await contextOf(execution).session;
    if (!session) throw new Error('No session is known: the operation is not declared with @SignedIn');
    return session;
  },
);

/** The request itself, for the few operations that set a cookie or count attempts. */
export const CurrentRequest = createParamDecorator(
  (_: unknown, execution: ExecutionContext): RequestContext => contextOf(execution),
);
