import { Module } from '@nestjs/common';
import { MailRepository } from './mail.repository.js';
import { NoticesResolver } from './notices.resolver.js';
import { Postman } from './postman.js';
import { Rounds } from './rounds.js';

/** How often the outbox is looked through, in seconds. */
const MAIL_ROUND = 30;

@Module({
  providers: [MailRepository, Postman, Rounds, NoticesResolver],
  exports: [MailRepository, Rounds],
})
export class NoticesModule {
  constructor(rounds: Rounds, postman: Postman) {
    rounds.add('mail', MAIL_ROUND, () => postman.once());
  }
}
