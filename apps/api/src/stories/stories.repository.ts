import { Injectable } from '@nestjs/common';
import type {
  CareFlag,
  Consent,
  Guardian,
  GuardianKind,
  LivedTrend,
  Placement,
  Redaction,
  Stance,
  StoryState,
  StoryVia,
} from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';
import { PlacementsRepository } from './placements.repository.js';
import { ScribesRepository } from './scribes.repository.js';
import { CARE_FLAGS, TO_READ_AGAIN } from './story-conditions.js';

/** A story in the workroom. */
export interface StoryRow {
  id: string;
  promptId: string;
  state: StoryState;
  via: StoryVia;
  language: string;
  title: string;
  /** Null once withdrawn. */
  text: string | null;
  placeId: string | null;
  happenedStart: string | null;
  happenedEnd: string | null;
  livedTrend: LivedTrend | null;
  contentWarnings: string[];
  alias: string;
  quote: string;
  arrivedOn: string;
  heldReason: string;
  /** Who moved it to where it stands: in review, who began. Null for a story that nobody has touched. */
  reviewedBy: string | null;
  /** Who said yes first, where two people must. */
  agreedBy: string | null;
}

export interface NewStory extends Omit<
  StoryRow,
  'state' | 'quote' | 'heldReason' | 'text' | 'reviewedBy' | 'agreedBy'
> {
  text: string;
  themeIds: string[];
  categoryIds: string[];
  links: { indicatorId: string; stance: Stance }[];
  placements: Placement[];
  consent: Consent;
}

export interface ConsentRow extends Omit<Consent, 'until'> {
  version: number;
  until: string | null;
  /** Who agreed for a teller under 18; empty where nobody was asked later. */
  guardianIs: GuardianKind | '';
  givenOn: string;
}

export interface MessageRow {
  number: number;
  author: 'TELLER' | 'STEWARD';
  text: string;
  sentOn: string;
  /** Whether the teller objects here to what was hidden, and whether that still waits for the reviewers. */
  objection: '' | 'OPEN' | 'SETTLED';
}

/** A story in the list of a reviewer, with what asks for care. */
export interface QueuedRow extends StoryRow {
  careFlags: CareFlag[];
}

/** A message that is to be written. */
export interface Letter {
  author: MessageRow['author'];
  text: string;
  day: string;
  /** A teller's word against what was hidden. */
  objects?: boolean;
}

type By = 'TELLER' | 'REVIEWER';

const COLUMNS = `id, prompt_id as "promptId", state, via, language, title, text, place_id as "placeId",
  happened_start as "happenedStart", happened_end as "happenedEnd", lived_trend as "livedTrend",
  content_warnings as "contentWarnings", alias, quote, arrived_on as "arrivedOn", held_reason as "heldReason",
  reviewed_by as "reviewedBy", agreed_by as "agreedBy"`;

const CONSENT = `version, audience, may_quote as "mayQuote", show_alias as "showAlias", hear_voice as "hearVoice",
  show_pictures as "showPictures", may_contact as "mayContact", research_export as "researchExport", until, guardian,
  guardian_is as "guardianIs", given_on as "givenOn"`;

/** Stories as tellers gave them, and what they allow. */
@Injectable()
export class StoriesRepository {
  constructor(
    readonly placements: PlacementsRepository,
    readonly scribes: ScribesRepository,
  ) {}

  async insert(tx: Transaction, initiativeId: string, story: NewStory): Promise<void> {
    const { id, promptId, via, language, title, text, placeId, happenedStart, happenedEnd } = story;
    const { livedTrend, contentWarnings, alias, arrivedOn } = story;
    await tx.run(
      `insert into story (initiative_id, id, prompt_id, via, language, title, text, place_id, happened_start,
         happened_end, lived_trend, content_warnings, alias, arrived_on)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        ...[initiativeId, id, promptId, via, language, title, text, placeId, happenedStart, happenedEnd],
        ...[livedTrend, contentWarnings, alias, arrivedOn],
      ],
    );
    await this.tag(tx, initiativeId, id, 'TELLER', story.themeIds);
    await this.link(tx, initiativeId, id, 'TELLER', story.links);
    await this.placements.insert(tx, initiativeId, id, story.placements);
    await tx.run(
      `insert into story_voice (initiative_id, story_id, category_id) select $1, $2, unnest($3::uuid[])`,
      [initiativeId, id, story.categoryIds],
    );
    await this.addConsent(tx, initiativeId, id, story.consent, { day: arrivedOn });
  }

  get(tx: Transaction, initiativeId: string, id: string): Promise<StoryRow | undefined> {
    return tx.row<StoryRow>(`select ${COLUMNS} from story where initiative_id = $1 and id = $2`, [
      initiativeId,
      id,
    ]);
  }

  /**
   * Stories in these states, those that have waited longest first. With those in review come the published ones whose
   * teller allows more, because they are to be read again.
   */
  queue(
    tx: Transaction,
    initiativeId: string,
    states: readonly StoryState[],
    limit: number,
  ): Promise<QueuedRow[]> {
    return tx.rows<QueuedRow>(
      `select ${COLUMNS}, ${CARE_FLAGS} as "careFlags" from story
       where initiative_id = $1 and (state = any ($2) or ($4 and ${TO_READ_AGAIN}))
       order by arrived_on, id limit $3`,
      [initiativeId, states, limit, states.includes('IN_REVIEW')],
    );
  }

  /** How many stand where; those to be read again count as published, and as in review too, where the queue has them. */
  async counts(tx: Transaction, initiativeId: string): Promise<Record<StoryState, number>> {
    const rows = await tx.rows<{ state: StoryState; count: number }>(
      `select at as state, count(*)::integer as count from story,
         unnest(case when state = 'PUBLISHED' and ${TO_READ_AGAIN} then array[state, 'IN_REVIEW'] else array[state] end) at
       where initiative_id = $1 group by at`,
      [initiativeId],
    );
    const none = { SUBMITTED: 0, IN_REVIEW: 0, PUBLISHED: 0, HELD: 0, WITHDRAWN: 0 };
    return { ...none, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) };
  }

  async setState(
    tx: Transaction,
    initiativeId: string,
    id: string,
    { state, heldReason = '', accountId }: { state: StoryState; heldReason?: string; accountId: string },
  ): Promise<void> {
    await tx.run(
      `update story set state = $3, held_reason = $4, reviewed_by = $5, reviewed_on = current_date, agreed_by = null
       where initiative_id = $1 and id = $2`,
      [initiativeId, id, state, heldReason, accountId],
    );
  }

  /** Keeps the first yes of two. */
  async setAgreed(tx: Transaction, initiativeId: string, id: string, accountId: string): Promise<void> {
    await tx.run('update story set agreed_by = $3 where initiative_id = $1 and id = $2', [
      initiativeId,
      id,
      accountId,
    ]);
  }

  /** The first yes of two was said to something else. `accountId`: who has just changed it, and alone has read it so. */
  async askAgain(tx: Transaction, initiativeId: string, id: string, accountId?: string): Promise<void> {
    await tx.run(
      `update story set agreed_by = null, reviewed_by = case when state = 'IN_REVIEW' then $3 else reviewed_by end
       where initiative_id = $1 and id = $2 and (agreed_by is not null or $3::uuid is not null)`,
      [initiativeId, id, accountId ?? null],
    );
  }

  async setReading(
    tx: Transaction,
    initiativeId: string,
    id: string,
    reading: { quote: string; contentWarnings: string[] },
  ) {
    await tx.run('update story set quote = $3, content_warnings = $4 where initiative_id = $1 and id = $2', [
      initiativeId,
      id,
      reading.quote,
      reading.contentWarnings,
    ]);
  }

  /** Replaces the themes that one side gave a story. */
  async tag(
    tx: Transaction,
    initiativeId: string,
    storyId: string,
    by: By,
    themeIds: readonly string[],
  ): Promise<void> {
    await tx.run('delete from story_theme where initiative_id = $1 and story_id = $2 and tagged_by = $3', [
      initiativeId,
      storyId,
      by,
    ]);
    await tx.run(
      `insert into story_theme (initiative_id, story_id, theme_id, tagged_by) select $1, $2, unnest($3::uuid[]), $4`,
      [initiativeId, storyId, [...new Set(themeIds)], by],
    );
  }

  /** Replaces the links to indicators that one side made. */
  async link(
    tx: Transaction,
    initiativeId: string,
    storyId: string,
    by: By,
    links: readonly { indicatorId: string; stance: Stance }[],
  ): Promise<void> {
    await tx.run(
      'delete from story_indicator where initiative_id = $1 and story_id = $2 and linked_by = $3',
      [initiativeId, storyId, by],
    );
    await tx.run(
      `insert into story_indicator (initiative_id, story_id, indicator_id, stance, linked_by)
       select $1, $2, i, s, $5 from unnest($3::uuid[], $4::text[]) as l (i, s)`,
      [
        initiativeId,
        storyId,
        links.map(({ indicatorId }) => indicatorId),
        links.map(({ stance }) => stance),
        by,
      ],
    );
  }

  themes(tx: Transaction, initiativeId: string, storyId: string): Promise<{ themeId: string; by: By }[]> {
    return tx.rows(
      `select theme_id as "themeId", tagged_by as by from story_theme where initiative_id = $1 and story_id = $2`,
      [initiativeId, storyId],
    );
  }

  /** What audiences do not see of a story, the title first, in the order of its words. */
  redactions(tx: Transaction, initiativeId: string, storyId: string): Promise<Redaction[]> {
    return tx.rows<Redaction>(
      `select part, start_at as start, end_at as end, kind, reason from redaction
       where initiative_id = $1 and story_id = $2 order by part desc, start_at`,
      [initiativeId, storyId],
    );
  }

  links(
    tx: Transaction,
    initiativeId: string,
    storyId: string,
  ): Promise<{ indicatorId: string; stance: Stance; by: By }[]> {
    return tx.rows(
      `select indicator_id as "indicatorId", stance, linked_by as by from story_indicator
       where initiative_id = $1 and story_id = $2`,
      [initiativeId, storyId],
    );
  }

  async voice(tx: Transaction, initiativeId: string, storyId: string): Promise<string[]> {
    const rows = await tx.rows<{ id: string }>(
      'select category_id as id from story_voice where initiative_id = $1 and story_id = $2',
      [initiativeId, storyId],
    );
    return rows.map(({ id }) => id);
  }

  /** Adds what the teller allows now. `pending`: it allows more, and rules when somebody has read the story again. */
  async addConsent(
    tx: Transaction,
    initiativeId: string,
    storyId: string,
    consent: Consent,
    { day, pending = false, guardianIs = '' }: { day: string; pending?: boolean; guardianIs?: string },
  ) {
    const { audience, mayQuote, showAlias, hearVoice, showPictures } = consent;
    const { mayContact, researchExport, until, guardian } = consent;
    await tx.run(
      `insert into consent (initiative_id, story_id, version, audience, may_quote, show_alias, hear_voice,
         show_pictures, may_contact, research_export, until, guardian, given_on, pending, guardian_is)
       select $1, $2, coalesce(max(version), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14
       from consent where initiative_id = $1 and story_id = $2`,
      [
        ...[initiativeId, storyId, audience, mayQuote, showAlias, hearVoice, showPictures],
        ...[mayContact, researchExport, until ?? null, guardian, day, pending, guardianIs],
      ],
    );
  }

  /** Every consent that ruled, the one that rules first. */
  consents(tx: Transaction, initiativeId: string, storyId: string): Promise<ConsentRow[]> {
    return tx.rows<ConsentRow & { guardian: Guardian }>(
      `select ${CONSENT} from consent where initiative_id = $1 and story_id = $2 and not pending
       order by version desc`,
      [initiativeId, storyId],
    );
  }

  /** What the teller allows beyond that and nobody has read the story for yet. Allowing less afterwards ends it. */
  async wished(tx: Transaction, initiativeId: string, storyId: string): Promise<ConsentRow | undefined> {
    const row = await tx.row<ConsentRow & { pending: boolean }>(
      `select ${CONSENT}, pending from consent where initiative_id = $1 and story_id = $2
       order by version desc limit 1`,
      [initiativeId, storyId],
    );
    if (!row) return undefined;
    const { pending, ...consent } = row;
    return pending ? consent : undefined;
  }

  /** The story was read again: what its teller wished rules from now on. */
  async acceptWished(tx: Transaction, initiativeId: string, storyId: string): Promise<void> {
    await tx.run(
      `update consent set pending = false where initiative_id = $1 and story_id = $2 and pending and version =
         (select max(version) from consent where initiative_id = $1 and story_id = $2)`,
      [initiativeId, storyId],
    );
  }

  messages(tx: Transaction, initiativeId: string, storyId: string): Promise<MessageRow[]> {
    return tx.rows<MessageRow>(
      `select number, author, text, sent_on as "sentOn", objection from message
       where initiative_id = $1 and story_id = $2 order by number`,
      [initiativeId, storyId],
    );
  }

  async addMessage(
    tx: Transaction,
    initiativeId: string,
    storyId: string,
    { author, text, day, objects }: Letter,
  ): Promise<void> {
    await tx.run(
      `insert into message (initiative_id, story_id, number, author, text, sent_on, objection)
       select $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6
       from message where initiative_id = $1 and story_id = $2`,
      [initiativeId, storyId, author, text, day, objects ? 'OPEN' : ''],
    );
  }

  /**
   * Erases what was told; what was hidden in its words or marked in them goes with the words (see spans_follow_words).
   * What stays is that a story was there, and what its teller allowed and took back.
   */
  async erase(tx: Transaction, initiativeId: string, storyId: string): Promise<void> {
    for (const table of [
      ...['story_theme', 'story_indicator', 'story_voice', 'story_signifier', 'message', 'story_scribe'],
    ]) {
      await tx.run(`delete from ${table} where initiative_id = $1 and story_id = $2`, [
        initiativeId,
        storyId,
      ]);
    }
    await tx.run(
      `update story set state = 'WITHDRAWN', title = '', text = null, place_id = null, happened_start = null,
         happened_end = null, lived_trend = null, content_warnings = '{}', alias = '', quote = '', held_reason = ''
       where initiative_id = $1 and id = $2`,
      [initiativeId, storyId],
    );
    await tx.run('update receipt set content_hash = null where initiative_id = $1 and story_id = $2', [
      initiativeId,
      storyId,
    ]);
  }
}

/** A stored consent as the rules of libs/domain take it. */
export function consentOf({ until, ...row }: ConsentRow): Consent {
  const { audience, mayQuote, showAlias, hearVoice, showPictures, mayContact, researchExport, guardian } =
    row;
  return {
    ...{ audience, mayQuote, showAlias, hearVoice, showPictures, mayContact, researchExport, guardian },
    until: until ?? undefined,
  };
}
