import { Injectable } from '@nestjs/common';
import type { CodedPlaces } from '../coding/coding.repository.js';
import type { Transaction } from '../core/database/transaction.js';
import type { Imported } from './undo-import.js';

/** One mark on a story: who gave it is kept through every change of the codebook. */
export interface Tagging {
  storyId: string;
  by: 'TELLER' | 'REVIEWER';
}

export const EVENT_KINDS = ['MERGED', 'SPLIT', 'MOVED', 'IMPORTED'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What undoing a change needs to know of how things stood. */
export interface Before {
  /** The theme that was merged away, as a row of `theme`. */
  theme?: Record<string, unknown>;
  /** Taggings that were changed, and whether the other theme stood on the story already. */
  taggings: (Tagging & { hadOther: boolean })[];
  /** Calls that offered the theme, with its place there, and whether they offered the other one too. */
  prompts: { promptId: string; position: number; hadOther: boolean }[];
  /** Themes that stood below it. */
  below: string[];
  parentId?: string | null;
  /** Where coders had found it. */
  codings?: CodedPlaces[];
  /** Notes about it. */
  memos?: string[];
  /** IMPORTED: what the file added and changed. */
  imported?: Imported;
}

export interface ThemeEvent {
  id: string;
  kind: EventKind;
  /** Null where it was about many. */
  themeId: string | null;
  otherId: string | null;
  name: string;
  otherName: string;
  stories: number;
  madeAt: Date;
  madeBy: string;
  undone: boolean;
  before: Before;
}

const EVENT = `id, kind, theme_id as "themeId", other_id as "otherId", name, other_name as "otherName", stories,
  made_at as "madeAt", coalesce(member_name(made_by), '') as "madeBy", undone, before`;

/** What hangs on themes, changed for all stories at once. Every statement is one, however many stories it touches. */
@Injectable()
export class CodebookRepository {
  taggings(tx: Transaction, initiativeId: string, themeId: string, otherId: string | null) {
    return tx.rows<Before['taggings'][number]>(
      `select t.story_id as "storyId", t.tagged_by as by, exists (select 1 from story_theme o
         where o.initiative_id = $1 and o.story_id = t.story_id and o.theme_id = $3 and o.tagged_by = t.tagged_by)
         as "hadOther"
       from story_theme t where t.initiative_id = $1 and t.theme_id = $2`,
      [initiativeId, themeId, otherId],
    );
  }

  prompts(tx: Transaction, initiativeId: string, themeId: string, otherId: string | null) {
    return tx.rows<Before['prompts'][number]>(
      `select p.prompt_id as "promptId", p.position, exists (select 1 from prompt_theme o where o.initiative_id = $1
         and o.prompt_id = p.prompt_id and o.theme_id = $3) as "hadOther"
       from prompt_theme p where p.initiative_id = $1 and p.theme_id = $2`,
      [initiativeId, themeId, otherId],
    );
  }

  /** Moves marks from one theme to another; who gave them stays. Stories that no longer carry `from` are passed over. */
  async retag(
    tx: Transaction,
    initiativeId: string,
    from: string,
    to: string,
    marks: readonly Tagging[],
  ): Promise<void> {
    const lists = [marks.map(({ storyId }) => storyId), marks.map(({ by }) => by)];
    await tx.run(
      `insert into story_theme (initiative_id, story_id, theme_id, tagged_by)
       select t.initiative_id, t.story_id, $3, t.tagged_by from story_theme t
       join unnest($4::uuid[], $5::text[]) as m (story_id, tagged_by) using (story_id, tagged_by)
       where t.initiative_id = $1 and t.theme_id = $2 on conflict do nothing`,
      [initiativeId, from, to, ...lists],
    );
  }

  /** Takes marks of one theme away. */
  async untag(
    tx: Transaction,
    initiativeId: string,
    themeId: string,
    marks: readonly Tagging[],
  ): Promise<void> {
    await tx.run(
      `delete from story_theme t using unnest($3::uuid[], $4::text[]) as m (story_id, tagged_by)
       where t.initiative_id = $1 and t.theme_id = $2 and t.story_id = m.story_id and t.tagged_by = m.tagged_by`,
      [initiativeId, themeId, marks.map(({ storyId }) => storyId), marks.map(({ by }) => by)],
    );
  }

  /** Offers a theme in calls that offer `like`, at the places named. */
  async offer(
    tx: Transaction,
    initiativeId: string,
    like: string,
    themeId: string,
    prompts: readonly { promptId: string; position: number }[],
  ): Promise<void> {
    await tx.run(
      `insert into prompt_theme (initiative_id, prompt_id, theme_id, position)
       select p.initiative_id, p.prompt_id, $3, m.position from prompt_theme p
       join unnest($4::uuid[], $5::integer[]) as m (prompt_id, position) using (prompt_id)
       where p.initiative_id = $1 and p.theme_id = $2 on conflict do nothing`,
      [
        initiativeId,
        like,
        themeId,
        prompts.map(({ promptId }) => promptId),
        prompts.map(({ position }) => position),
      ],
    );
  }

  async stopOffering(
    tx: Transaction,
    initiativeId: string,
    themeId: string,
    promptIds: readonly string[],
  ): Promise<void> {
    await tx.run(
      'delete from prompt_theme where initiative_id = $1 and theme_id = $2 and prompt_id = any ($3)',
      [initiativeId, themeId, promptIds],
    );
  }

  /** Gives the notes about a theme, or some of them, to another; says which. */
  async moveMemos(
    tx: Transaction,
    initiativeId: string,
    from: string,
    to: string,
    only?: readonly string[],
  ): Promise<string[]> {
    const rows = await tx.rows<{ id: string }>(
      `update theme_memo set theme_id = $3 where initiative_id = $1 and theme_id = $2
         and ($4::uuid[] is null or id = any ($4)) returning id`,
      [initiativeId, from, to, only ?? null],
    );
    return rows.map(({ id }) => id);
  }

  /** The stories that carry a theme, with their beginnings, for choosing among them. */
  storiesOf(
    tx: Transaction,
    initiativeId: string,
    themeId: string,
  ): Promise<{ id: string; title: string; opening: string; language: string }[]> {
    return tx.rows(
      `select s.id, s.title, left(s.text, 160) as opening, s.language from story s
       where s.initiative_id = $1 and s.text is not null and exists (select 1 from story_theme t
         where t.initiative_id = $1 and t.story_id = s.id and t.theme_id = $2)
       order by s.arrived_on desc, s.id limit 500`,
      [initiativeId, themeId],
    );
  }

  async note(
    tx: Transaction,
    initiativeId: string,
    event: Omit<ThemeEvent, 'madeAt' | 'madeBy' | 'undone'> & { accountId: string },
  ): Promise<void> {
    const { id, kind, themeId, otherId, name, otherName, stories, accountId, before } = event;
    await tx.run(
      `insert into theme_event (initiative_id, id, kind, theme_id, other_id, name, other_name, stories, made_by, before)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[initiativeId, id, kind, themeId, otherId, name, otherName, stories, accountId],
        JSON.stringify(before),
      ],
    );
  }

  events(tx: Transaction, initiativeId: string): Promise<ThemeEvent[]> {
    return tx.rows<ThemeEvent>(
      `select ${EVENT} from theme_event where initiative_id = $1 order by made_at desc, id desc limit 100`,
      [initiativeId],
    );
  }

  /** One event, held for this transaction. */
  event(tx: Transaction, initiativeId: string, id: string): Promise<ThemeEvent | undefined> {
    return tx.row<ThemeEvent>(`select ${EVENT} from theme_event where initiative_id = $1 and id = $2`, [
      initiativeId,
      id,
    ]);
  }

  async setUndone(tx: Transaction, initiativeId: string, id: string): Promise<number> {
    return tx.run(
      'update theme_event set undone = true where initiative_id = $1 and id = $2 and not undone',
      [initiativeId, id],
    );
  }
}
