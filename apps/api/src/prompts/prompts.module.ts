import { Module } from '@nestjs/common';
import { PromptsResolver } from './prompts.resolver.js';
import { PromptsService } from './prompts.service.js';

@Module({
  providers: [PromptsService, PromptsResolver],
  exports: [PromptsService],
})
export class PromptsModule {}
