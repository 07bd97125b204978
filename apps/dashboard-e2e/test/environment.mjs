import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TestEnvironment } from 'jest-environment-node';
import { startProduct } from './product.mjs';

/** Journeys change the demo. So each spec file has a server of its own, and the demo as it was made. */
export default class extends TestEnvironment {
  async setup() {
    await super.setup();
    const demo = process.env['CHORUS_DEMO_FOLDER'];
    if (!demo) return;
    this.folder = mkdtempSync(join(tmpdir(), 'chorus-'));
    cpSync(demo, this.folder, { recursive: true });
    this.product = await startProduct(this.folder);
    this.global.process.env['CHORUS_URL'] = this.product.url;
  }

  async teardown() {
    await this.product?.stop();
    if (this.folder) rmSync(this.folder, { recursive: true, force: true });
    await super.teardown();
  }
}
