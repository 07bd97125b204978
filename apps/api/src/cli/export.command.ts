import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { WorkroomExport } from '../observations/workroom-export.js';
import type { Command } from './chorus.js';
import { memberOf, optional, required, withApplication } from './context.js';

export const exportNumbers: Command = {
  usage: 'export --initiative <slug> [--indicator <slug>] [--as <e-mail>] --to <file.csv>',
  about: 'Writes the numbers of the workroom as tidy CSV, which can be imported again as it is.',
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
      const pieces = app.get(WorkroomExport).csv(actor, optional(options, 'indicator'));
      await pipeline(Readable.from(pieces), createWriteStream(to, { mode: 0o600 }));
    });
    console.log(
      `Written to ${to}. It holds everything stewards see, small numbers too: keep it like the database.`,
    );
  },
};
