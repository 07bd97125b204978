import { bibtex, cslJson, ris, type Cited } from '@chorus/formats';
import { Controller, Get, Header, Inject, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/decorators.js';
import { CONFIG, type Config } from '../core/config.js';
import { NotFound } from '../core/errors.js';
import { localized } from '../core/localized.js';
import { InitiativesService } from '../initiatives/initiatives.service.js';
import { ReportsService } from './reports.service.js';

/** Citations of a report for programs that keep references. */
const WRITTEN: Record<string, { type: string; write: (cited: Cited) => string }> = {
  bib: { type: 'application/x-bibtex', write: bibtex },
  ris: { type: 'application/x-research-info-systems', write: ris },
  csl: {
    type: 'application/vnd.citationstyles.csl+json',
    write: (cited) => JSON.stringify(cslJson(cited)),
  },
};

@Controller('api/i/:initiative/reports')
export class ReportsController {
  constructor(
    private readonly reports: ReportsService,
    private readonly initiatives: InitiativesService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** `file`: the slug of the report with .bib, .ris or .csl. */
  @Allow('dashboard.read')
  @Get(':file')
  @Header('cache-control', 'no-cache')
  async citation(
    @Param('file') file: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const [slug = '', ending = ''] = file.split('.');
    const format = Object.hasOwn(WRITTEN, ending) ? WRITTEN[ending] : undefined;
    if (!format) throw new NotFound();
    const { report } = await this.reports.get(actor, slug);
    const initiative = await this.initiatives.get(actor);
    void reply.headers({
      'content-type': `${format.type}; charset=utf-8`,
      'content-disposition': `inline; filename="${report.slug}.${ending}"`,
      vary: 'cookie',
    });
    return format.write({
      ...{ kind: 'REPORT', title: report.title, published: report.publishedOn, language: report.language },
      publisher: localized(initiative, report.language).name,
      address: `${this.config.publicUrl}/i/${initiative.slug}/reports/${report.slug}`,
      ...{ source: '', key: report.slug },
    });
  }
}
