import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { AccountsService } from './accounts/accounts.service.js';
import type { Config } from './core/config.js';
import { DemoService, type DemoSignIn } from './demo/demo.service.js';

/**
 * What a person needs to know after a start: where to click, and how to sign in. At the first start with the demo
 * wanted, it is made; without it, the link for the first owner is told.
 */
export async function prepareFirstStart(app: INestApplicationContext, config: Config): Promise<string> {
  const fresh = await app.get(AccountsService).isFresh();
  if (fresh && config.demo) {
    const signIn = await app
      .get(DemoService)
      .seed((doing) => process.stdout.write(`Chorus is ${doing} ...\n`));
    if (signIn) keep(config, signIn);
  }
  const link = fresh && !config.demo ? await app.get(AccountsService).setupLink() : undefined;
  const lines = [`Chorus is ready: ${config.publicUrl}`];
  if (link) lines.push(`Make the first owner and initiative here (the link works once): ${link}`);
  const demo = demoFile(config);
  if (config.demo && existsSync(demo)) {
    lines.push('', `The demo initiative is invented. Look at it: ${config.publicUrl}/i/larkmoor`);
    lines.push(`Sign in to its workspace: ${config.publicUrl}/signin`, readFileSync(demo, 'utf8').trimEnd());
  }
  return `\n${lines.join('\n')}\n\n`;
}

function demoFile({ dataDir }: Config): string {
  return join(dataDir, 'demo-sign-in.txt');
}

/** So that the next start can tell it again. */
function keep(config: Config, { password, accounts }: DemoSignIn): void {
  const lines = [
    ...accounts.map(({ role, email }) => `  ${role.toLowerCase().padEnd(12)} ${email}`),
    `  password     ${password}`,
  ];
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
  writeFileSync(demoFile(config), `${lines.join('\n')}\n`, { mode: 0o600 });
}
