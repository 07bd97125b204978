import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Paths of the server itself; every other address belongs to the dashboard's router. */
const OURS = /^\/(graphql|api|health)(\/|$|\?)/;

/**
 * Serves the built dashboard: files with a hash in their name for ever, everything else as the one page, which then
 * finds its way by the address.
 */
export async function serveDashboard(server: FastifyInstance, folder: string): Promise<void> {
  const page = join(folder, 'index.html');
  if (!existsSync(page))
    throw new Error(`The dashboard is not built: ${page} is missing. Run "npm run build".`);
  const html = readFileSync(page);
  await server.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: false,
    preCompressed: true,
    setHeaders(reply, path) {
      void reply.header(
        'cache-control',
        path.includes(`${folder}/assets/`) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  server.get('/*', (request, reply) => {
    if (OURS.test(request.url)) {
      return reply.status(404).send({ code: 'NOT_FOUND', message: 'There is nothing here.' });
    }
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(html);
  });
}
