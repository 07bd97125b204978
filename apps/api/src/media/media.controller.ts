import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../access/actor.js';
import { Allow, Anonymous, CurrentActor } from '../access/decorators.js';
import { NotFound } from '../core/errors.js';
import { isId } from '../core/ids.js';
import { byteRange } from './byte-range.js';
import { MediaService } from './media.service.js';

/**
 * The bytes of recordings and pictures. Each request asks anew whether the caller may have them; a browser may keep
 * them, but not use them without asking.
 */
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
    const { name, type, bytes } = file;
    const tag = `"${name}"`;
    void reply.headers({
      'cache-control': 'private, no-cache',
      vary: 'cookie',
      etag: tag,
      'accept-ranges': 'bytes',
      'content-type': type,
      'content-disposition': 'inline',
      'cross-origin-resource-policy': 'same-origin',
    });
    if (request.headers['if-none-match'] === tag) return reply.status(304).send();
    const range = byteRange(request.headers.range, bytes);
    if (range === null) return reply.status(416).header('content-range', `bytes */${bytes}`).send();
    const body = await this.media.read(actor, file, range);
    if (!range) return reply.header('content-length', bytes).send(body);
    return reply
      .status(206)
      .headers({
        'content-range': `bytes ${range.start}-${range.end}/${bytes}`,
        'content-length': range.end - range.start + 1,
      })
      .send(body);
  }
}
