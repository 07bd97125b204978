// Where the API specs run. Jest gives every spec file fresh copies of all it loads; loading the server that way takes
// longer than most specs. So what is built is loaded once for all spec files of a process, outside of Jest's sandbox.
import { createRequire } from 'node:module';
import { TestEnvironment } from 'jest-environment-node';

const require = createRequire(import.meta.url);

export default class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.loadOnce = require;
  }
}
