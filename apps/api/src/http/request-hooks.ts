import type { FastifyInstance, FastifyRequest } from 'fastify';
import { RequestContext } from '../access/request-context.js';
import { countStatements } from '../core/database/statements.js';
import { log } from '../core/log.js';

interface Tally {
  count: number;
}
const tallies = new WeakMap<FastifyRequest, Tally>();

/**
 * What happens around every request: its context is made, its SQL statements are counted, and one line is logged
 * that names the path and nothing of the person. What storytellers send is not logged at all.
 */
export function addRequestHooks(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, next) => {
    request.chorus = new RequestContext(request, reply);
    void reply.header('x-request-id', request.id);
    const tally = { count: 0 };
    tallies.set(request, tally);
    countStatements(tally, next);
  });

  server.addHook('onSend', (request, reply, _payload, next) => {
    const statements = tallies.get(request)?.count ?? 0;
    if (statements > 0) void reply.header('server-timing', `sql;desc="${statements}"`);
    next();
  });

  server.addHook('onResponse', (request, reply, next) => {
    if (!request.chorus.anonymous) {
      log.info({
        request: request.id,
        method: request.method,
        path: request.routeOptions.url ?? 'static',
        operations: request.chorus.operations,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        statements: tallies.get(request)?.count ?? 0,
      });
    }
    next();
  });
}
