import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { Attempts } from './attempts.js';
import { Callers } from './callers.js';
import { ClosedByDefault } from './closed-by-default.js';

/** Who is calling, and may they. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [Attempts, Callers, ClosedByDefault, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [Attempts, Callers, ClosedByDefault],
})
export class AccessModule {}
