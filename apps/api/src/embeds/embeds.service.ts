import { Injectable } from '@nestjs/common';
import type { Actor, Member } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import { originsOf } from '../prompts/site.js';

/** Which sites may show what everybody may read inside their own pages. */
@Injectable()
export class EmbedsService {
  constructor(private readonly database: Database) {}

  /** None, unless a steward names them. */
  async sites(actor: Actor): Promise<string[]> {
    const row = await this.database.runAs(actor, (tx) =>
      tx.row<{ sites: string[] }>('select sites from embedding where initiative_id = $1', [
        actor.initiativeId,
      ]),
    );
    return row?.sites ?? [];
  }

  /** Each site once, as its origin. Errors: an address that is no site. */
  async allow(actor: Member, addresses: readonly string[]): Promise<string[]> {
    const sites = originsOf(addresses);
    await this.database.runAs(actor, (tx) =>
      tx.run(
        `insert into embedding (initiative_id, sites) values ($1, $2)
         on conflict (initiative_id) do update set sites = excluded.sites`,
        [actor.initiativeId, sites],
      ),
    );
    return sites;
  }
}
