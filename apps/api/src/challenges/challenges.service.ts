import { Injectable } from '@nestjs/common';
import type { Refusal } from '@chorus/domain';
import { shelfOf, type Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import { NotFound } from '../core/errors.js';
import type { ChallengeRow } from './challenge-rows.js';

export interface IndicatorChallenges {
  /** Those that no answer settled first, then the newest. */
  challenges: ChallengeRow[];
  total: number;
  waiting: number;
  waitingSince: string | null;
  takenBack: number;
  notShown: { reason: Refusal; count: number }[];
}

export interface ChallengeMark {
  indicatorId: string;
  open: number;
  notAccepted: number;
}

const PAGE = 50;

/** Challenges as audiences see them: from the shelf, and nothing but the shelf. */
@Injectable()
export class ChallengesService {
  constructor(private readonly database: Database) {}

  /** Throws NotFound for an indicator that this audience does not see. */
  ofIndicator(actor: Actor, slug: string): Promise<IndicatorChallenges> {
    const { initiativeId } = actor;
    const shelf = shelfOf(actor);
    return this.database.runAs(actor, async (tx) => {
      const found = await tx.row<Omit<IndicatorChallenges, 'challenges'> & { indicatorId: string }>(
        `select i.indicator_id as "indicatorId",
           count(*) filter (where c.words <> '')::integer as total,
           count(*) filter (where c.state = 'WAITING')::integer as waiting,
           min(c.made_on) filter (where c.state = 'WAITING') as "waitingSince",
           count(*) filter (where c.state = 'WITHDRAWN')::integer as "takenBack",
           coalesce((select json_agg(json_build_object('reason', r.reason, 'count', r.count) order by r.reason)
             from (select refused_because as reason, count(*)::integer as count from shelf_challenge
                   where initiative_id = $1 and audience = $2 and indicator_id = i.indicator_id
                     and state = 'NOT_SHOWN' group by refused_because) r), '[]') as "notShown"
         from shelf_indicator i
         left join shelf_challenge c on c.initiative_id = i.initiative_id and c.audience = i.audience
           and c.indicator_id = i.indicator_id
         where i.initiative_id = $1 and i.audience = $2 and i.slug = $3
         group by i.indicator_id`,
        [initiativeId, shelf, slug],
      );
      if (!found) throw new NotFound();
      const { indicatorId, ...counts } = found;
      const challenges = await tx.rows<ChallengeRow>(
        `select challenge_id as id, state, part, words, would_count as "wouldCount", alias, language,
           made_on as "madeOn", answers
         from shelf_challenge where initiative_id = $1 and audience = $2 and indicator_id = $3 and words <> ''
         order by state = 'ANSWERED', made_on desc, challenge_id limit $4`,
        [initiativeId, shelf, indicatorId, PAGE],
      );
      return { ...counts, challenges };
    });
  }

  /** The indicators with challenges that no answer has settled. */
  marks(actor: Actor): Promise<ChallengeMark[]> {
    return this.database.runAs(actor, (tx) =>
      tx.rows<ChallengeMark>(
        `select indicator_id as "indicatorId", count(*) filter (where state = 'OPEN')::integer as open,
           count(*) filter (where state = 'NOT_ACCEPTED')::integer as "notAccepted"
         from shelf_challenge where initiative_id = $1 and audience = $2 and state in ('OPEN', 'NOT_ACCEPTED')
         group by indicator_id order by indicator_id`,
        [actor.initiativeId, shelfOf(actor)],
      ),
    );
  }
}
