import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { PackageExportService } from '../packages/package-export.service.js';
import { WorkroomExport } from '../observations/workroom-export.js';
import type { Command } from './chorus.js';
import { memberOf, optional, required, withApplication } from './context.js';

export const exportNumbers: Command = {
  usage: 'export --initiative <slug> [--indicator <slug>] [--as <e-mail>] --to <file.csv or file.zip>',
  about:
    'Writes the numbers of the workroom: as tidy CSV, or with all that they are about as a data package (.zip). Both can be imported again as they are.',
  options: {
    initiative: { type: 'string' },
    indicator: { type: 'string' },
    as: { type: 'string' },
    to: { type: 'string' },
  },
  async run(options) {
    const to = required(options, 'to');
    const initiative = required(options, 'initiative');
    await withApplication(async (app) => {
      const actor = await memberOf(app, initiative, optional(options, 'as'));
      const file = createWriteStream(to, { mode: 0o600 });
      if (to.endsWith('.zip')) return pipeline(await app.get(PackageExportService).zip(actor), file);
      await pipeline(Readable.from(app.get(WorkroomExport).csv(actor, optional(options, 'indicator'))), file);
    });
    console.log(
      `Written to ${to}. It holds everything stewards see, small numbers too: keep it like the database.`,
    );
  },
};
