import type { INestApplicationContext } from '@nestjs/common';
import { AccountsService } from './accounts/accounts.service.js';
import type { Config } from './core/config.js';

/** What a person needs to know after a start: where to click, and how to sign in. */
export async function prepareFirstStart(app: INestApplicationContext, config: Config): Promise<string> {
  const link = await app.get(AccountsService).setupLink();
  const lines = [`Chorus is ready: ${config.publicUrl}`];
  if (link) lines.push(`Make the first owner and initiative here (the link works once): ${link}`);
  return `\n${lines.join('\n')}\n\n`;
}
