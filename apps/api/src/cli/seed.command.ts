import { DemoService } from '../demo/demo.service.js';
import type { Command } from './chorus.js';
import { withApplication } from './context.js';

export const seedDemo: Command = {
  usage: 'seed demo',
  about: 'Makes the invented demo initiative, and says how to sign in to it.',
  options: {},
  async run() {
    const signIn = await withApplication((app) =>
      app.get(DemoService).seed((doing) => console.log(`Chorus is ${doing} ...`)),
    );
    if (!signIn) {
      console.log('The demo initiative is there already.');
      return;
    }
    for (const { role, email } of signIn.accounts) console.log(`  ${role.toLowerCase().padEnd(12)} ${email}`);
    console.log(`  password     ${signIn.password}`);
  },
};
