import { Module } from '@nestjs/common';
import { EmbedsResolver } from './embeds.resolver.js';
import { EmbedsService } from './embeds.service.js';

@Module({ providers: [EmbedsService, EmbedsResolver], exports: [EmbedsService] })
export class EmbedsModule {}
