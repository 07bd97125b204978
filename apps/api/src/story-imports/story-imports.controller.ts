import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor, Member } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { deliveryIn } from './import-order.js';
import type { StoryImportReport } from './story-import-report.js';
import { StoryImportsService, type FileColumns } from './story-imports.service.js';

/** Files of answers. The first line of each body is JSON and says what to do; the file follows as it is. */
@Controller('api/i/:initiative/story-imports')
export class StoryImportsController {
  constructor(private readonly imports: StoryImportsService) {}

  /** Says what columns the file has; changes nothing. */
  @Allow('story.import')
  @Post('columns')
  @HttpCode(200)
  async columns(@Req() { body }: FastifyRequest, @CurrentActor() actor: Actor): Promise<FileColumns> {
    return this.imports.columns(actor, await deliveryIn(body));
  }

  /** Says what the file would bring; changes nothing. */
  @Allow('story.import')
  @Post('check')
  @HttpCode(200)
  async check(@Req() { body }: FastifyRequest, @CurrentActor() actor: Actor): Promise<StoryImportReport> {
    return this.imports.check(actor, await deliveryIn(body));
  }

  /** Takes the stories in, all or none. */
  @Allow('story.import')
  @Post()
  async take(@Req() { body }: FastifyRequest, @CurrentActor() actor: Member): Promise<{ stories: number }> {
    return this.imports.take(actor, await deliveryIn(body));
  }
}
