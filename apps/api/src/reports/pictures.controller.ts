import { Controller, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor, Member } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { bytesOfBody } from '../core/body.js';
import { CONFIG, type Config } from '../core/config.js';
import { NotFound } from '../core/errors.js';
import { isId } from '../core/ids.js';
import { giveBytes } from '../media/give-bytes.js';
import { PicturesService } from './pictures.service.js';

/** Pictures of reports. Each request asks anew whether the caller may have them. */
@Controller('api/i/:initiative/report-pictures')
export class PicturesController {
  constructor(
    private readonly pictures: PicturesService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Allow('report.write')
  @Post()
  @HttpCode(201)
  async take(@CurrentActor() actor: Member, @Req() request: FastifyRequest): Promise<{ id: string }> {
    const bytes = await bytesOfBody(request.body, this.config.mediaLimits.picture * 1_000_000);
    return { id: await this.pictures.take(actor, bytes) };
  }

  /** `size` is `small` or `large`. */
  @Allow('dashboard.read')
  @Get(':picture/:size')
  async file(
    @Param('picture') id: string,
    @Param('size') size: string,
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    if (!isId(id)) throw new NotFound();
    const file = await this.pictures.file(actor, id, size);
    return giveBytes(request, reply, file, (range) => this.pictures.read(actor, file, range));
  }
}
