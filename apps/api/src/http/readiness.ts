import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Database } from '../core/database/database.js';

/** How long a balancer gets to notice that this process is leaving, before it stops taking requests. */
const NOTICE_MS = 1_000;

/** Whether this process should get requests. */
@Injectable()
export class Readiness implements BeforeApplicationShutdown {
  private leaving = false;

  constructor(private readonly database: Database) {}

  async isReady(): Promise<boolean> {
    return !this.leaving && (await this.database.isReachable());
  }

  async beforeApplicationShutdown(signal?: string): Promise<void> {
    this.leaving = true;
    if (signal) await new Promise((resolve) => setTimeout(resolve, NOTICE_MS));
  }
}
