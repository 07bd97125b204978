import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Paths of the server itself; every other address belongs to the dashboard's router. */
const OURS = /^\/(graphql|api|health)(\/|$|\?)/;

/**
 * The pages that other sites may show inside their own: the form of a call where the call names them, and what everybody
 * may read where the initiative names them.
 */
const FRAMED = /^\/i\/([a-z0-9-]{1,80})\/(?:embed\/([a-z0-9-]{1,80})|show\/[a-z0-9/-]{1,170})(\?|$)/;

/** The origins that may show a page in a frame; `prompt`: the form of this call. */
export type Framers = (
  request: FastifyRequest,
  initiative: string,
  prompt: string | undefined,
) => Promise<string[]>;

/**
 * Serves the built dashboard: files with a hash in their name for ever, everything else as the one page, which then
 * finds its way by the address.
 */
export async function serveDashboard(
  server: FastifyInstance,
  folder: string,
  framers: Framers,
): Promise<void> {
  const page = join(folder, 'index.html');
  if (!existsSync(page))
    throw new Error(`The dashboard is not built: ${page} is missing. Run "npm run build".`);
  const html = readFileSync(page);
  // The hundreds of files with a hash in their name are one route; a route for each would cost the start its speed.
  await server.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply) => void reply.header('cache-control', 'public, max-age=31536000, immutable'),
  });
  await server.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: false,
    globIgnore: ['assets/**'],
    preCompressed: true,
    cacheControl: false,
    decorateReply: false,
    setHeaders: (reply) => void reply.header('cache-control', 'no-cache'),
  });
  server.get('/*', async (request, reply) => {
    if (OURS.test(request.url)) {
      return reply.status(404).send({ code: 'NOT_FOUND', message: 'There is nothing here.' });
    }
    const [, initiative, prompt] = FRAMED.exec(request.url) ?? [];
    if (initiative) allowFrames(reply, await framers(request, initiative, prompt));
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(html);
  });
}

/** Every page says that nobody may frame it (security-headers.ts); here, that these sites may. */
function allowFrames(reply: FastifyReply, sites: readonly string[]): void {
  const policy = reply.getHeader('content-security-policy');
  if (sites.length === 0 || typeof policy !== 'string') return;
  reply.header(
    'content-security-policy',
    policy.replace(/frame-ancestors [^;]*/, `frame-ancestors ${sites.join(' ')}`),
  );
  // An older word for the same thing, which knows no list.
  reply.removeHeader('x-frame-options');
}
