import 'reflect-metadata';
import fastifyCookie from '@fastify/cookie';
import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { Callers } from './access/callers.js';
import { AppModule } from './app.module.js';
import type { Config } from './core/config.js';
import type { Connection } from './core/database/connection.js';
import { newTimelessId } from './core/ids.js';
import { InputPipe } from './core/input.js';
import { EmbedsService } from './embeds/embeds.service.js';
import { addCompression } from './http/compression.js';
import { addRequestHooks } from './http/request-hooks.js';
import { addSecurityHeaders } from './http/security-headers.js';
import { serveDashboard, type Framers } from './http/static-site.js';
import { PromptsService } from './prompts/prompts.service.js';

/** Larger than any form of ours; what is too long inside it is told field by field. Files come another way. */
const BODY_LIMIT = 8 * 1024 * 1024;

/** The whole server on an open, migrated database, ready to listen. */
export async function createApplication(
  config: Config,
  connection: Connection,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: (_address, hop) => hop < config.trustedProxies,
    genReqId: newTimelessId,
    forceCloseConnections: 'idle',
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, connection), adapter, {
    logger: new ConsoleLogger({ logLevels: ['error', 'warn', 'fatal'], json: true }),
    abortOnError: false,
  });
  const server = adapter.getInstance<FastifyInstance>();
  addRequestHooks(server);
  // Files arrive as streams; forms and GraphQL as JSON, which has a parser of its own.
  server.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
  await server.register(fastifyCookie);
  await addSecurityHeaders(server, config.secureCookies);
  await addCompression(server);
  const framers: Framers = async ({ chorus }, initiative, prompt) => {
    const actor = await app.get(Callers).actor(chorus, initiative);
    if (!actor) return [];
    if (prompt) return app.get(PromptsService).sites(actor, prompt);
    // The workspace shows how it will look.
    return ["'self'", ...(await app.get(EmbedsService).sites(actor))];
  };
  if (config.dashboardDir) await serveDashboard(server, config.dashboardDir, framers);
  app.useGlobalPipes(new InputPipe());
  app.enableShutdownHooks();
  return app;
}
