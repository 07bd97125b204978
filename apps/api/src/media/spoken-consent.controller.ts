import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { CONSENT_QUESTIONS } from '@chorus/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { NotFound } from '../core/errors.js';
import { isId } from '../core/ids.js';
import { giveBytes } from './give-bytes.js';
import { MediaService } from './media.service.js';

/** What tellers said when they were asked about consent, for those who review and for nobody else. */
@Controller('api/i/:initiative/spoken-consent')
export class SpokenConsentController {
  constructor(private readonly media: MediaService) {}

  @Allow('story.review')
  @Get(':story/:question')
  async file(
    @Param('story') story: string,
    @Param('question') asked: string,
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const question = CONSENT_QUESTIONS.find((each) => each === asked);
    if (!isId(story) || !question) throw new NotFound();
    const file = await this.media.spokenFile(actor, story, question);
    return giveBytes(request, reply, file, (range) => this.media.read(actor, file, range));
  }
}
