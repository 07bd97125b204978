import type { IncomingMessage } from 'node:http';
import { Controller, Get, Header, HttpCode, Param, Post, Req, StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { Invalid } from '../core/errors.js';
import { PackageExportService } from './package-export.service.js';
import { PackageImportService, type PackageReport } from './package-import.service.js';
import { UPLOADED, withUpload } from './package-upload.js';

/** The whole initiative as one file, for stewards: it holds the numbers of the workroom, small ones too. */
@Controller('api/i/:initiative')
export class PackagesController {
  constructor(
    private readonly exports: PackageExportService,
    private readonly imports: PackageImportService,
  ) {}

  @Allow('import.run')
  @Get('package.zip')
  @Header('cache-control', 'no-store')
  async zip(@Param('initiative') slug: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return new StreamableFile(await this.exports.zip(actor), {
      type: 'application/zip',
      disposition: `attachment; filename="${slug.replace(/[^a-z0-9-]/g, '')}.zip"`,
    });
  }

  /** The body is the archive. Says what it holds, or what is wrong with it; changes nothing. */
  @Allow('initiative.write')
  @Post('package/check')
  @HttpCode(200)
  check(@Req() request: FastifyRequest, @CurrentActor() actor: Actor): Promise<PackageReport> {
    return withUpload(bodyOf(request), (path) => this.imports.check(actor, path, UPLOADED));
  }

  /** The same archive once more, now to be taken in: all of it or nothing. */
  @Allow('initiative.write')
  @Post('package')
  fill(@Req() request: FastifyRequest, @CurrentActor() actor: Actor): Promise<PackageReport> {
    return withUpload(bodyOf(request), (path) => this.imports.fill(actor, path, UPLOADED));
  }
}

function bodyOf({ body }: FastifyRequest): IncomingMessage {
  const stream = body as IncomingMessage | undefined;
  if (!stream || typeof stream[Symbol.asyncIterator] !== 'function') throw Invalid.because('EMPTY_FILE');
  return stream;
}
