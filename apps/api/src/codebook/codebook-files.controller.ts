import { Controller, Get, Header, HttpCode, Param, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { XML_LIMITS } from '@chorus/formats';
import type { FastifyRequest } from 'fastify';
import type { Actor, Member } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { bytesOfBody } from '../core/body.js';
import { CodebookFilesService, type CodebookCheck } from './codebook-files.service.js';

/** The codebook as REFI-QDA has it; the bodies are such files. */
@Controller('api/i/:initiative')
export class CodebookFilesController {
  constructor(private readonly files: CodebookFilesService) {}

  @Allow('theme.write')
  @Get('codebook.qdc')
  @Header('cache-control', 'no-store')
  async codebook(@Param('initiative') slug: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return new StreamableFile(Buffer.from(await this.files.write(actor)), {
      type: 'application/xml; charset=utf-8',
      disposition: `attachment; filename="${slug.replace(/[^a-z0-9-]/g, '')}.qdc"`,
    });
  }

  /** Says what the file would bring; changes nothing. */
  @Allow('theme.reshape')
  @Post('codebook/check')
  @HttpCode(200)
  async check(@Req() { body }: FastifyRequest, @CurrentActor() actor: Actor): Promise<CodebookCheck> {
    return this.files.check(actor, await bytesOfBody(body, XML_LIMITS.bytes));
  }

  /** Takes the file in, all of it or nothing; `name` is what it is called. */
  @Allow('theme.reshape')
  @Post('codebook')
  async take(
    @Req() { body }: FastifyRequest,
    @Query('name') name: unknown,
    @CurrentActor() actor: Member,
  ): Promise<{ added: number; changed: number }> {
    const file = await bytesOfBody(body, XML_LIMITS.bytes);
    return this.files.take(actor, typeof name === 'string' ? name : '', file);
  }
}
