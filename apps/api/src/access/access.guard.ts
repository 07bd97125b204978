import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { can } from '@chorus/domain';
import { Forbidden, NotFound, Unauthenticated } from '../core/errors.js';
import { Callers } from './callers.js';
import { ANONYMOUS, RULE, type Rule } from './decorators.js';
import { contextOf, initiativeOf } from './request-context.js';

/** The one guard of the house: holds each operation's rule before anything of it runs. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly callers: Callers,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.getAllAndOverride<Rule | undefined>(RULE, [
      execution.getHandler(),
      execution.getClass(),
    ]);
    if (!rule)
      throw new Error(`${execution.getClass().name}.${execution.getHandler().name} declares no rule`);
    const context = contextOf(execution);
    context.operations.push(execution.getHandler().name);
    if (this.reflector.get<boolean | undefined>(ANONYMOUS, execution.getHandler())) context.anonymous = true;
    if (rule.kind === 'public') return true;

    if (rule.kind === 'signed-in') {
      if (!(await this.callers.session(context))) throw new Unauthenticated();
      return true;
    }
    const actor = await this.callers.actor(context, initiativeOf(execution) ?? '');
    if (!actor) throw new NotFound();
    if (can(actor.visitor, rule.ability)) return true;
    throw (await this.callers.session(context)) ? new Forbidden() : new Unauthenticated();
  }
}
