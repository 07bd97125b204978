import { Module } from '@nestjs/common';
import { IndicatorsModule } from '../indicators/indicators.module.js';
import { PlacesModule } from '../places/places.module.js';
import { RuleCheck } from './rule-check.js';
import { RulesResolver } from './rules.resolver.js';
import { RulesService } from './rules.service.js';
import { StandingRepository } from './standing.repository.js';
import { WholesFinder } from './wholes.js';

@Module({
  imports: [IndicatorsModule, PlacesModule],
  providers: [RuleCheck, RulesService, StandingRepository, WholesFinder, RulesResolver],
  exports: [RuleCheck],
})
export class RulesModule {}
