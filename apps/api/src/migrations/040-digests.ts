import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ofInitiative } from './tenancy.js';

/**
 * The weekly letter: who wishes it. Nobody gets it without having asked. The word that ends it stands in every letter
 * and can do nothing else, so it is kept as it is: an old letter ends it as well as the newest.
 */
export class Digests1790000000040 implements MigrationInterface {
  name = 'Digests1790000000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table digest_wish (
        initiative_id uuid not null references initiative,
        account_id uuid not null,
        since date not null default current_date,
        stop_word text not null check (length(stop_word) >= 32),
        primary key (initiative_id, account_id),
        unique (initiative_id, stop_word),
        foreign key (initiative_id, account_id) references membership on delete cascade
      );
      ${ofInitiative('digest_wish')}
-- As memberships, wishes are kept by the house: of one account while somebody asks for it, of all once a week.
      create policy wishes on digest_wish to chorus_accounts
        using (current_account() is null or account_id = current_account())
        with check (account_id = current_account());
      grant select, insert, delete on digest_wish to chorus_accounts;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table digest_wish');
  }
}
