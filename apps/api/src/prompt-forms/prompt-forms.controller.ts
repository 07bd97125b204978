import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { PromptFormsService } from './prompt-forms.service.js';

/** A call for stories as a file for other programs. */
@Controller('api/i/:initiative/prompts')
export class PromptFormsController {
  constructor(private readonly forms: PromptFormsService) {}

  @Allow('prompt.write')
  @Get(':slug/form.xlsx')
  @Header('cache-control', 'no-store')
  async workbook(@Param('slug') slug: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return new StreamableFile(await this.forms.workbook(actor, slug), {
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      disposition: `attachment; filename="${slug.replace(/[^a-z0-9-]/g, '')}-form.xlsx"`,
    });
  }
}
