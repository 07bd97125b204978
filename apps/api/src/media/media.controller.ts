import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../access/actor.js';
import { Allow, Anonymous, CurrentActor } from '../access/decorators.js';
import { NotFound } from '../core/errors.js';
import { isId } from '../core/ids.js';
import { giveBytes } from './give-bytes.js';
import { MediaService } from './media.service.js';

/** The bytes of recordings and pictures. Each request asks anew whether the caller may have them. */
@Controller('api/i/:initiative/media')
export class MediaController {
  constructor(private readonly media: MediaService) {}

  /** `size` is `voice`, `small` or `large`. */
  @Allow('dashboard.read')
  @Anonymous()
  @Get(':media/:size')
  async file(
    @Param('media') id: string,
    @Param('size') size: string,
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    if (!isId(id)) throw new NotFound();
    const file = await this.media.file(actor, id, size);
    return giveBytes(request, reply, file, (range) => this.media.read(actor, file, range));
  }
}
