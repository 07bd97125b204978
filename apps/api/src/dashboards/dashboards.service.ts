import { Injectable } from '@nestjs/common';
import { shelfOf, type Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import { NotFound } from '../core/errors.js';
import { InitiativesService } from '../initiatives/initiatives.service.js';
import { Breakdowns, EVERYONE } from '../places/breakdowns.js';
import { FeedService } from '../stories/feed.service.js';
import { ThemesService, withAncestors } from '../themes/themes.service.js';
import { disagreements, type Disagreement } from './disagreements.js';
import { FrontPageRepository, type FrontRows } from './front-page.repository.js';

export interface FrontFilter {
  placeId?: string;
  categoryId?: string;
  themeId?: string;
  /** Years in which stories happened, as far as their tellers know; both included. */
  fromYear?: number;
  toYear?: number;
}

export interface FrontPage extends FrontRows {
  disagreements: Disagreement[];
}

/** Stories of an indicator on its time axis, as columns; those without a date stand where they arrived. */
export interface StoryPins {
  ids: string[];
  starts: string[];
  ends: string[];
  /** -2 to 2; null where the teller did not say. */
  trends: (number | null)[];
  stances: string[];
  /** Ids of the themes of each, with those above them, joined by spaces. */
  themes: string[];
  /** How many there are in all; the newest are given. */
  total: number;
  /** Of the initiative's policy on small numbers: fewer of a kind are not numbered. */
  minimum: number;
}

/** So many pins are given; a lane shows clusters long before. */
const MAX_PINS = 600;

/** The index that knows the newest has those with a quote apart, so the two are read in order side by side. */
const PINS = `
  with of_indicator as not materialized (
    select * from shelf_story_indicator where initiative_id = $1 and audience = $2 and indicator_id = $3
  )
  select newest.story_id as id, coalesce(newest.happened_start, newest.arrived_on)::text as start,
    coalesce(newest.happened_end, newest.arrived_on + 1)::text as end, newest.lived_trend as trend, stance,
    to_json(s.theme_ids) as "themeIds"
  from (
    (select * from of_indicator where quotable order by arrived_on desc, story_id desc limit $4)
    union all
    (select * from of_indicator where not quotable order by arrived_on desc, story_id desc limit $4)
  ) newest
  join shelf_story s on s.initiative_id = $1 and s.audience = $2 and s.story_id = newest.story_id
  order by newest.arrived_on desc, newest.story_id desc limit $4`;

interface PinRow {
  id: string;
  start: string;
  end: string;
  trend: number | null;
  stance: string;
  themeIds: string[];
}

/** Numbers and stories on one page. */
@Injectable()
export class DashboardsService {
  constructor(
    private readonly database: Database,
    private readonly front: FrontPageRepository,
    private readonly initiatives: InitiativesService,
    private readonly breakdowns: Breakdowns,
    private readonly feed: FeedService,
    private readonly themes: ThemesService,
  ) {}

  /** The page of a place, a group and, of the stories, a theme and years. Nobody chooses stories by who told them. */
  async frontPage(actor: Actor, filter: FrontFilter): Promise<FrontPage> {
    const { initiativeId } = actor;
    const { placeId, categoryId, themeId, fromYear, toYear } = filter;
    return this.database.runAs(actor, async (tx) => {
      const narrowed = [placeId, themeId, fromYear, toYear].some(Boolean);
      const rows = await this.front.read(tx, initiativeId, shelfOf(actor), {
        placeId: placeId ?? null,
        breakdownId: categoryId
          ? ((await this.breakdowns.find(tx, initiativeId, categoryId)) ?? categoryId)
          : EVERYONE,
        stories: narrowed
          ? (await this.feed.wanted(tx, actor, { placeId, themeId, fromYear, toYear })).filters
          : null,
      });
      return { ...rows, disagreements: disagreements(rows.indicators, rows.minimumCount) };
    });
  }

  /** Where numbers and stories disagree, as on the front page and without the rest of it. */
  disagreements(actor: Actor): Promise<Disagreement[]> {
    const { initiativeId } = actor;
    return this.database.runAs(actor, async (tx) => {
      const { minimumCount } = await this.initiatives.find(tx, initiativeId);
      return disagreements(await this.front.compared(tx, initiativeId, shelfOf(actor)), minimumCount);
    });
  }

  async storyPins(actor: Actor, slug: string): Promise<StoryPins> {
    return this.database.runAs(actor, async (tx) => {
      const indicator = await tx.row<{ id: string; stories: number | null }>(
        `select i.indicator_id as id, g.stories from shelf_indicator i
         left join shelf_reading g on g.initiative_id = i.initiative_id and g.audience = i.audience and g.indicator_id = i.indicator_id
         where i.initiative_id = $1 and i.audience = $2 and i.slug = $3`,
        [actor.initiativeId, shelfOf(actor), slug],
      );
      if (!indicator) throw new NotFound();
      const shelf = [actor.initiativeId, shelfOf(actor)];
      const rows = await tx.rows<PinRow>(PINS, [...shelf, indicator.id, MAX_PINS]);
      const themes = await this.themes.all(tx, actor.initiativeId);
      const { minimumCount: minimum } = await this.initiatives.find(tx, actor.initiativeId);
      return {
        ids: rows.map(({ id }) => id),
        starts: rows.map(({ start }) => start),
        ends: rows.map(({ end }) => end),
        trends: rows.map(({ trend }) => trend),
        stances: rows.map(({ stance }) => stance),
        themes: rows.map(({ themeIds }) => withAncestors(themes, themeIds).join(' ')),
        total: Math.max(indicator.stories ?? 0, rows.length),
        minimum,
      };
    });
  }
}
