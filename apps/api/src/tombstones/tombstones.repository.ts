import { Injectable } from '@nestjs/common';
import type { Transaction } from '../core/database/transaction.js';
import type { TakenDownSpot } from '../uses/uses.repository.js';
import type { Tombstone, TombstoneConsent } from './tombstone.js';

/** A story of this database that a tombstone speaks of. */
export interface NamedStory {
  /** As in the tombstone. */
  story: string;
  initiativeId: string;
  storyId: string;
}

type TombstoneRow = Omit<TombstoneConsent, 'until'> & {
  story: string;
  step: number;
  withdrawn: boolean;
  until: string | null;
  down: TakenDownSpot[];
};

/** Which story, for whoever has the database; for anybody else it says nothing. */
const HASH = `encode(sha256(d.receipt_salt || uuid_send(s.initiative_id) || uuid_send(s.id)), 'hex')`;

const TOMBSTONES = `select ${HASH} as story, s.teller_steps as step, s.state = 'WITHDRAWN' as withdrawn,
    coalesce(c.audience, 'STEWARDS') as audience, coalesce(c.may_quote, false) as "mayQuote",
    coalesce(c.show_alias, false) as "showAlias", coalesce(c.hear_voice, false) as "hearVoice",
    coalesce(c.show_pictures, false) as "showPictures", coalesce(c.may_contact, false) as "mayContact",
    coalesce(c.research_export, false) as "researchExport", c.until, down.spots as down
  from story s cross join deployment d
  left join lateral (
    select audience, may_quote, show_alias, hear_voice, show_pictures, may_contact, research_export, until
    from consent where initiative_id = s.initiative_id and story_id = s.id and not pending
    order by version desc limit 1) c on true
  cross join lateral (
    select coalesce(jsonb_agg(jsonb_build_object('place', u.place, 'indicatorId', u.indicator_id,
      'tensionId', u.tension_id, 'decisionId', u.decision_id,
      'reportId', u.report_id, 'audience', u.audience)), '[]') as spots
    from (select place, indicator_id, tension_id, decision_id, report_id, max(audience) as audience from story_use
      where initiative_id = s.initiative_id and story_id = s.id and taken_down_on is not null
        and place in ('STORIES', 'INDICATOR', 'FRONT_QUOTE', 'TENSION', 'DECISION', 'REPORT_PAGE')
      group by place, indicator_id, tension_id, decision_id, report_id) u) down
  where s.teller_steps > 0`;

/** What the database knows of what tellers took back, in all initiatives; read as the keeper, who sees no words. */
@Injectable()
export class TombstonesRepository {
  async all(tx: Transaction): Promise<Tombstone[]> {
    return (await tx.rows<TombstoneRow>(TOMBSTONES)).map(tombstone);
  }

  /** Undefined where the teller of this story has taken nothing back. */
  async of(tx: Transaction, initiativeId: string, storyId: string): Promise<Tombstone | undefined> {
    const sql = `${TOMBSTONES} and s.initiative_id = $1 and s.id = $2`;
    const row = await tx.row<TombstoneRow>(sql, [initiativeId, storyId]);
    return row && tombstone(row);
  }

  /** A word that changes with every step that any teller takes, and when the database is another one. */
  async mark(tx: Transaction): Promise<string> {
    const row = await tx.row<{ mark: string }>(
      `select concat(count(*), '/', sum(teller_steps)) as mark from story where teller_steps > 0`,
    );
    return row?.mark ?? '';
  }

  /** Run as its teller: the database now knows at least as much of this story as a tombstone of that step. */
  async atStep(tx: Transaction, initiativeId: string, storyId: string, step: number): Promise<void> {
    await tx.run(
      'update story set teller_steps = greatest(teller_steps, $3) where initiative_id = $1 and id = $2',
      [initiativeId, storyId, step],
    );
  }

  /** Which stories are meant. Reads the ids of all stories, so it is asked only when a tombstone is not known here. */
  named(tx: Transaction, stories: readonly string[]): Promise<NamedStory[]> {
    return tx.rows<NamedStory>(
      `select * from (select ${HASH} as story, s.initiative_id as "initiativeId", s.id as "storyId"
         from story s cross join deployment d) named where story = any ($1)`,
      [stories],
    );
  }
}

function tombstone({ story, step, withdrawn, down, until, ...consent }: TombstoneRow): Tombstone {
  if (withdrawn) return { story, step };
  return { story, step, limits: { consent: { ...consent, until: until ?? undefined }, down } };
}
