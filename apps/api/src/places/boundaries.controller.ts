import type { IncomingMessage } from 'node:http';
import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { Invalid } from '../core/errors.js';
import { BoundariesService, type ReadBoundaries } from './boundaries.service.js';

/** Maps come over plain HTTP, as the bytes they are. */
@Controller('api/i/:initiative/boundaries')
export class BoundariesController {
  constructor(private readonly boundaries: BoundariesService) {}

  /** The body is the file. It is read and answered, not kept: `setBoundaries` takes what a person has confirmed. */
  @Allow('place.write')
  @Post()
  @HttpCode(200)
  async read(@Req() request: FastifyRequest, @CurrentActor() actor: Actor): Promise<ReadBoundaries> {
    const body = request.body as IncomingMessage | undefined;
    if (!body || typeof body[Symbol.asyncIterator] !== 'function') throw Invalid.because('EMPTY_FILE');
    return this.boundaries.read(actor, body);
  }
}
