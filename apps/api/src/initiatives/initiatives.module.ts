import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { InitiativesResolver } from './initiatives.resolver.js';
import { InitiativesService } from './initiatives.service.js';
import { MembersResolver } from './members.resolver.js';
import { MembersService } from './members.service.js';

@Module({
  imports: [AccountsModule],
  providers: [InitiativesService, InitiativesResolver, MembersService, MembersResolver],
  exports: [InitiativesService, MembersService],
})
export class InitiativesModule {}
