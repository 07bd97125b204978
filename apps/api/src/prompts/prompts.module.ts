import { Module } from '@nestjs/common';
import { PromptsResolver } from './prompts.resolver.js';
import { PromptsService } from './prompts.service.js';
import { SignifiersRepository } from './signifiers.repository.js';
import { SignifiersService } from './signifiers.service.js';

@Module({
  providers: [PromptsService, SignifiersRepository, SignifiersService, PromptsResolver],
  exports: [PromptsService],
})
export class PromptsModule {}
