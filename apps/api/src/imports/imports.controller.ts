import type { IncomingMessage } from 'node:http';
import { Controller, Headers, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { Invalid } from '../core/errors.js';
import { isId } from '../core/ids.js';
import { ImportFilesService } from './import-files.service.js';

const MAX_NAME = 255;

/** Files come over plain HTTP, as the bytes they are: they can be large, and are stored while they arrive. */
@Controller('api/i/:initiative/imports/:import/files')
export class ImportsController {
  constructor(private readonly files: ImportFilesService) {}

  /** The body is the file; its name stands percent-encoded in `x-file-name`. Gives the number of the file. */
  @Allow('import.run')
  @Post()
  async receive(
    @Param('import') importId: string,
    @Headers('x-file-name') name: string | undefined,
    @Req() request: FastifyRequest,
    @CurrentActor() actor: Actor,
  ): Promise<{ file: number }> {
    if (!isId(importId)) throw Invalid.field('import', 'INVALID');
    const body = request.body as IncomingMessage | undefined;
    if (!body || typeof body[Symbol.asyncIterator] !== 'function') throw Invalid.because('EMPTY_FILE');
    return { file: await this.files.receive(actor, importId, fileName(name), body) };
  }
}

function fileName(encoded: string | undefined): string {
  try {
    const name =
      decodeURIComponent(encoded ?? '')
        .split(/[\\/]/)
        .pop() ?? '';
    return name.slice(0, MAX_NAME) || 'file.csv';
  } catch {
    throw Invalid.field('x-file-name', 'INVALID');
  }
}
