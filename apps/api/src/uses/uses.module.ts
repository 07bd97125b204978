import { Module } from '@nestjs/common';
import { TellerLetters } from './teller-letters.js';
import { UseLedger } from './use-ledger.js';
import { UsesRepository } from './uses.repository.js';
import { UsesResolver } from './uses.resolver.js';
import { UsesService } from './uses.service.js';

@Module({
  providers: [UsesRepository, UseLedger, TellerLetters, UsesService, UsesResolver],
  exports: [UseLedger, TellerLetters],
})
export class UsesModule {}
