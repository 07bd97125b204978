import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { PackageExportService } from './package-export.service.js';

/** The whole initiative as one file, for stewards: it holds the numbers of the workroom, small ones too. */
@Controller('api/i/:initiative')
export class PackagesController {
  constructor(private readonly packages: PackageExportService) {}

  @Allow('import.run')
  @Get('package.zip')
  @Header('cache-control', 'no-store')
  async zip(@Param('initiative') slug: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return new StreamableFile(await this.packages.zip(actor), {
      type: 'application/zip',
      disposition: `attachment; filename="${slug.replace(/[^a-z0-9-]/g, '')}.zip"`,
    });
  }
}
