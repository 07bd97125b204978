import { RestoredStoriesService } from '../stories/restored-stories.service.js';
import type { Command } from './chorus.js';
import { optional, withApplication } from './context.js';

export const obeyTombstones: Command = {
  usage: 'tombstones [--from <file>]',
  about:
    'Takes back again, in a restored database, what tellers took back since the backup; starting the server does the same. --from also obeys another file, for example the one that was there before the folder was restored.',
  options: { from: { type: 'string' } },
  async run(options) {
    const agreed = await withApplication((app) =>
      app.get(RestoredStoriesService).agree(optional(options, 'from')),
    );
    const { withdrawn, limited, added, elsewhere, unreadable } = agreed;
    console.log(
      `Stories withdrawn again: ${withdrawn}. Narrowed or taken down again: ${limited}. Written to the file: ${added}.`,
    );
    if (elsewhere > 0) console.log(`Not in this database: ${elsewhere}. They stay in the file.`);
    if (unreadable > 0) console.log(`Lines that cannot be read: ${unreadable}. Nothing was done for them.`);
  },
};
