import type { FastifyInstance } from 'fastify';
import { RequestContext } from '../access/request-context.js';
import { log } from '../core/log.js';
import { requestStore } from '../core/request-store.js';

/**
 * What happens around every request: its context is made, its SQL statements are counted, and one line is logged
 * that names the path and nothing of the person. What storytellers send is not logged at all.
 */
export function addRequestHooks(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, next) => {
    request.chorus = new RequestContext(request, reply);
    void reply.header('x-request-id', request.id);
    requestStore.run(request.chorus, next);
  });

  server.addHook('onSend', (request, reply, _payload, next) => {
    const { statements } = request.chorus;
    if (statements > 0) void reply.header('server-timing', `sql;desc="${statements}"`);
    next();
  });

  server.addHook('onResponse', (request, reply, next) => {
    const { anonymous, operations, statements } = request.chorus;
    if (!anonymous) {
      const path = request.routeOptions.url ?? 'static';
      const ms = Math.round(reply.elapsedTime);
      log.info({
        request: request.id,
        method: request.method,
        path,
        operations,
        status: reply.statusCode,
        ms,
        statements,
      });
    }
    next();
  });
}
