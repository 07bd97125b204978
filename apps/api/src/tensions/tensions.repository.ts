import { Injectable } from '@nestjs/common';
import type {
  Audience,
  ContributionKind,
  ContributionState,
  Fit,
  LivedReading,
  OutcomeGround,
  SeriesStatus,
  ShelfAudience,
  Side,
  TensionState,
} from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';
import type { ShelfFacts } from '../series/shelf.js';

/** The curve as it stood, one entry a period. */
export interface MeasuredRow {
  starts: string[];
  ends: string[];
  values: (number | null)[];
  states: string;
  reliability: string;
  status: SeriesStatus;
  readOn: string;
}

export interface LivedRow extends LivedReading {
  readOn: string;
}

export interface TensionRow {
  id: string;
  title: string;
  language: string;
  indicatorId: string;
  /** Null where the indicator is not on the reader's shelf (any more). */
  slug: string | null;
  facts: ShelfFacts | null;
  placeId: string;
  categoryId: string | null;
  audience: Audience;
  state: TensionState;
  openedOn: string;
  movedOn: string;
  /** Null where something of it is hidden now. */
  measured: MeasuredRow | null;
  /** Null where it was never enough, or is not any more. */
  lived: LivedRow | null;
  /** Contributions that are shown. */
  shown: number;
  /** Contributions that wait: all of them for moderators, their own for others. */
  waiting: number;
}

export interface ContributionRow {
  id: string;
  kind: ContributionKind;
  side: Side;
  holder: string;
  fit: Fit | null;
  text: string;
  language: string;
  state: ContributionState;
  reason: string;
  writtenOn: string;
  isMine: boolean;
}

export interface StepRow {
  number: number;
  state: TensionState;
  ground: OutcomeGround | null;
  text: string;
  answer: string;
  dissent: string;
  language: string;
  madeOn: string;
}

/** A story that is read beside a tension; null where it may not be (any more): the gap stays. */
export interface CitedRow {
  story: {
    storyId: string;
    title: string;
    quote: string;
    alias: string;
    language: string;
    themeIds: string[];
    contentWarnings: string[];
  } | null;
}

export interface TensionChoice {
  id?: string;
  /** Slug of an indicator. */
  indicator?: string;
  states?: readonly TensionState[];
}

const CONTRIBUTION = `c.id, c.kind, c.side, c.holder, c.fit, c.text, c.language, c.state, c.written_on as "writtenOn"`;

/** The register as it is stored. What a caller does not see, row-level security leaves out. */
@Injectable()
export class TensionsRepository {
  /** Those that moved last first. `shelf`: whose names of indicators to read. */
  list(
    tx: Transaction,
    initiativeId: string,
    shelf: ShelfAudience,
    { id, indicator, states }: TensionChoice,
  ): Promise<TensionRow[]> {
    return tx.rows<TensionRow>(
      `select t.id, t.title, t.language, t.indicator_id as "indicatorId", i.slug, i.facts, t.place_id as "placeId",
         t.category_id as "categoryId", t.audience, t.state, t.opened_on::text as "openedOn", t.moved_on::text as "movedOn",
         case when m.tension_id is not null then json_build_object('starts', m.starts, 'ends', m.ends,
           'values', m.values, 'states', m.states, 'reliability', m.reliability, 'status', m.status,
           'readOn', m.read_on) end as measured,
         case when l.tension_id is not null then json_build_object('atLeast', l.at_least, 'atMost', l.at_most,
           'leaning', l.leaning, 'share', l.share, 'readOn', l.read_on) end as lived,
         coalesce(c.shown, 0)::integer as shown, coalesce(c.waiting, 0)::integer as waiting
       from tension t
       left join shelf_indicator i on i.initiative_id = $1 and i.audience = $2 and i.indicator_id = t.indicator_id
       left join tension_measured m on m.initiative_id = $1 and m.tension_id = t.id
         and m.audience = case t.audience when 'PUBLIC' then 'PUBLIC' else 'PARTNERS' end
       left join tension_lived l on l.initiative_id = $1 and l.tension_id = t.id
         and l.audience = case t.audience when 'PUBLIC' then 'PUBLIC' else 'PARTNERS' end
       left join lateral (
         select count(*) filter (where c.state = 'SHOWN') as shown, count(*) filter (where c.state = 'WAITING') as waiting
         from tension_contribution c where c.initiative_id = $1 and c.tension_id = t.id) c on true
       where t.initiative_id = $1 and ($3::uuid is null or t.id = $3) and ($4::text is null or i.slug = $4)
         and ($5::text[] is null or t.state = any ($5))
       order by t.moved_on desc, t.id`,
      [initiativeId, shelf, id ?? null, indicator ?? null, states ?? null],
    );
  }

  /** Shown ones in the order they were shown, then those that wait, then those given back. */
  async contributions(
    tx: Transaction,
    initiativeId: string,
    id: string,
    isMember: boolean,
  ): Promise<ContributionRow[]> {
    // The public has no right to see who wrote, so the question is not asked for them.
    const own = isMember
      ? `case when c.written_by = current_account() or current_setting('role') not in ('chorus_partner', 'chorus_contributor')
           then c.reason else '' end as reason, coalesce(c.written_by = current_account(), false) as "isMine"`
      : `'' as reason, false as "isMine"`;
    return tx.rows<ContributionRow>(
      `select ${CONTRIBUTION}, ${own} from tension_contribution c where c.initiative_id = $1 and c.tension_id = $2
       order by c.shown_as nulls last, c.state desc, c.written_on, c.id`,
      [initiativeId, id],
    );
  }

  steps(tx: Transaction, initiativeId: string, id: string): Promise<StepRow[]> {
    return tx.rows<StepRow>(
      `select number, to_state as state, ground, text, answer, dissent, language, made_on as "madeOn"
       from tension_step where initiative_id = $1 and tension_id = $2 order by number`,
      [initiativeId, id],
    );
  }

  cited(tx: Transaction, initiativeId: string, id: string, shelf: ShelfAudience): Promise<CitedRow[]> {
    return tx.rows<CitedRow>(
      `select case when s.story_id is not null then json_build_object('storyId', s.story_id, 'title', s.title,
         'quote', s.quote, 'alias', s.alias, 'language', s.language, 'themeIds', s.theme_ids, 'contentWarnings', s.content_warnings) end as story
       from tension_story c
       left join shelf_story s on s.initiative_id = $1 and s.audience = $3 and s.story_id = c.story_id and not c.is_down
         and (s.consent_until is null or s.consent_until >= current_date)
       where c.initiative_id = $1 and c.tension_id = $2 order by c.position`,
      [initiativeId, id, shelf],
    );
  }

  async open(
    tx: Transaction,
    initiativeId: string,
    accountId: string,
    {
      id,
      title,
      language,
      indicatorId,
      placeId,
      categoryId,
      audience,
      today,
    }: Omit<NewTension, 'breakdownId'>,
  ): Promise<void> {
    await tx.run(
      `insert into tension (initiative_id, id, title, language, indicator_id, place_id, category_id, audience, opened_on,
         opened_by, moved_on) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $9)`,
      [initiativeId, id, title, language, indicatorId, placeId, categoryId, audience, today, accountId],
    );
  }

  /** Says that something moved; gives the tension with its row held until the end of the transaction. */
  hold(tx: Transaction, initiativeId: string, id: string): Promise<HeldTension | undefined> {
    return tx.row<HeldTension>(
      `select id, state, audience, title, indicator_id as "indicatorId", place_id as "placeId", category_id as "categoryId"
       from tension where initiative_id = $1 and id = $2 for update`,
      [initiativeId, id],
    );
  }

  async move(
    tx: Transaction,
    initiativeId: string,
    id: string,
    { state, audience, today }: { state: TensionState; audience: Audience; today: string },
  ): Promise<void> {
    await tx.run(
      'update tension set state = $3, audience = $4, moved_on = $5 where initiative_id = $1 and id = $2',
      [initiativeId, id, state, audience, today],
    );
  }

  /** Adds stories after those that are cited already; one that is, stays where it is. */
  async cite(
    tx: Transaction,
    initiativeId: string,
    accountId: string,
    { id, storyIds, today }: { id: string; storyIds: readonly string[]; today: string },
  ): Promise<void> {
    await tx.run(
      `insert into tension_story (initiative_id, tension_id, story_id, position, cited_on, cited_by)
       select $1, $2, s.id, s.number + (select count(*) from tension_story where initiative_id = $1 and tension_id = $2), $4, $5
       from unnest($3::uuid[]) with ordinality as s (id, number)
       where not exists (select from tension_story c where c.initiative_id = $1 and c.tension_id = $2 and c.story_id = s.id)`,
      [initiativeId, id, storyIds, today, accountId],
    );
  }

  async citedIds(tx: Transaction, initiativeId: string, id: string): Promise<string[]> {
    const rows = await tx.rows<{ id: string }>(
      'select story_id as id from tension_story where initiative_id = $1 and tension_id = $2 order by position',
      [initiativeId, id],
    );
    return rows.map((row) => row.id);
  }

  /** Which of these stories an audience may read. */
  async readable(
    tx: Transaction,
    initiativeId: string,
    audience: ShelfAudience,
    storyIds: readonly string[],
  ): Promise<string[]> {
    const rows = await tx.rows<{ id: string }>(
      `select story_id as id from shelf_story where initiative_id = $1 and audience = $2 and story_id = any ($3)
         and (consent_until is null or consent_until >= current_date)`,
      [initiativeId, audience, storyIds],
    );
    return rows.map((row) => row.id);
  }
}

export interface HeldTension {
  id: string;
  state: TensionState;
  audience: Audience;
  title: string;
  indicatorId: string;
  placeId: string;
  categoryId: string | null;
}

export interface NewTension extends Omit<HeldTension, 'state'> {
  language: string;
  breakdownId: string;
  today: string;
}
