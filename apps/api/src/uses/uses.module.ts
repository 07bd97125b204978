import { Module } from '@nestjs/common';
import { UseLedger } from './use-ledger.js';
import { UsesRepository } from './uses.repository.js';
import { UsesResolver } from './uses.resolver.js';
import { UsesService } from './uses.service.js';

@Module({
  providers: [UsesRepository, UseLedger, UsesService, UsesResolver],
  exports: [UseLedger],
})
export class UsesModule {}
