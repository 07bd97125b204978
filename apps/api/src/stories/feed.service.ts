import { Injectable } from '@nestjs/common';
import type { Stance, StoryVia } from '@chorus/domain';
import { shelfOf, type Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { NotFound } from '../core/errors.js';
import { SHELF_MEDIA } from '../media/media-shelf.js';
import type { MediaRow } from '../media/media.repository.js';
import { PlacesService } from '../places/places.service.js';
import { ThemesService, withDescendants } from '../themes/themes.service.js';
import { readCursor, writeCursor, type StoryCursor } from './story-cursor.js';
import { token } from './story-shelf.js';
import { WordsReader, type ReadWords } from './words-reader.js';
import { ZoneCounter, type Counted } from './zone-counts.js';

/** A story as an audience sees it. */
export interface ShelfStory {
  id: string;
  promptId: string;
  language: string;
  title: string;
  /** In lists the beginning; `isCut` says that there is more. */
  text: string;
  isCut: boolean;
  quote: string;
  alias: string;
  via: StoryVia;
  placeId: string | null;
  happenedStart: string | null;
  happenedEnd: string | null;
  livedTrend: number | null;
  themeIds: string[];
  contentWarnings: string[];
  arrivedOn: string;
  links: { indicatorId: string; slug: string; stance: Stance }[];
  media: MediaRow[];
}

export interface StoryFilter {
  words?: string | null;
  /** With everything below them in their trees. */
  themeId?: string | null;
  placeId?: string | null;
  language?: string | null;
  promptId?: string | null;
  indicatorId?: string | null;
  stance?: Stance | null;
  /** -1 worse, 0 neither, 1 better. */
  trend?: number | null;
  /** Where the teller placed the story: a zone of a signifier, as zonesOf in libs/domain names it. */
  zone?: { signifierId: string; zone: string } | null;
  /** Stories that happened, as far as their tellers know, in one of these years; both included. */
  fromYear?: number | null;
  toYear?: number | null;
}

export const STORY_SORTS = ['NEWEST', 'BEST'] as const;
export type StorySort = (typeof STORY_SORTS)[number];

export interface StoryPage {
  stories: ShelfStory[];
  /** Set where no story fits the words as they were typed, and some fit another reading of them. */
  reading?: ReadWords;
  /** Give it back for the next page; undefined on the last one. */
  next: string | undefined;
}

/** Where a page was when it found a story, whether or not the story may still be read. */
interface Found {
  foundOn: string;
  foundId: string;
}

/** The same of a best match, with the bounds between which matches were compared. */
interface Best extends Found {
  score: number;
  firstDay: string;
  firstId: string;
  lastDay: string;
  lastId: string;
}

interface Wanted extends Counted {
  first: number;
  sort: StorySort;
  cursor?: StoryCursor;
}

/** The best match is looked for among so many of the newest that fit; older ones come behind them, newest first. */
const COMPARED = 200;

/** So much of a text a list shows. */
const EXCERPT = 700;

const COLUMNS = `s.story_id as id, s.prompt_id as "promptId", s.language, s.title, s.quote, s.alias, s.via,
  s.place_id as "placeId", s.happened_start as "happenedStart", s.happened_end as "happenedEnd",
  s.lived_trend as "livedTrend", to_json(s.theme_ids) as "themeIds", to_json(s.content_warnings) as "contentWarnings",
  s.arrived_on as "arrivedOn",
  coalesce((select json_agg(json_build_object('indicatorId', l.indicator_id, 'slug', i.slug, 'stance', l.stance) order by i.position)
    from shelf_story_indicator l
    join shelf_indicator i on i.initiative_id = l.initiative_id and i.audience = l.audience and i.indicator_id = l.indicator_id
    where l.initiative_id = s.initiative_id and l.audience = s.audience and l.story_id = s.story_id), '[]') as links,
  ${SHELF_MEDIA}`;

/** Finding and reading stories on the shelf. */
@Injectable()
export class FeedService {
  constructor(
    private readonly database: Database,
    private readonly places: PlacesService,
    private readonly themes: ThemesService,
    private readonly zones: ZoneCounter,
    private readonly words: WordsReader,
  ) {}

  /** The stories that fit, a page at a time: the newest first, or the best matches of the words. */
  page(
    actor: Actor,
    filter: StoryFilter,
    { first, after, sort }: { first: number; after?: string | null; sort: StorySort },
  ): Promise<StoryPage> {
    const cursor = after ? readCursor(after) : undefined;
    return this.database.runAs(actor, async (tx) => {
      const typed = await this.typed(tx, actor, filter);
      await this.requireShown(tx, actor, filter);
      if (cursor)
        return this.find(tx, actor, { ...typed, words: cursor.words ?? typed.words, first, sort, cursor });
      const page = await this.find(tx, actor, { ...typed, first, sort });
      if (typed.words === '' || page.stories.length > 0 || page.next) return page;
      const reading = await this.words.read(tx, actor, typed);
      if (!reading) return page;
      return {
        ...(await this.find(tx, actor, { ...typed, words: reading.words, first, sort }, true)),
        reading,
      };
    });
  }

  /** How many stories fit: exact up to `most`, and one more where there are more. */
  count(actor: Actor, filter: StoryFilter, most: number): Promise<{ stories: number; minimum: number }> {
    return this.database.runAs(actor, async (tx) => {
      const { minimumCount } = await this.zones.policy(tx, actor);
      await this.requireShown(tx, actor, filter);
      const { words, filters } = await this.counted(tx, actor, filter);
      const row = await tx.row<{ stories: number }>(
        `select count(*)::integer as stories from find_stories($3, $4, null, null, $5) f
         join shelf_story s on s.initiative_id = $1 and s.audience = $2 and s.story_id = f.story_id`,
        [actor.initiativeId, shelfOf(actor), words, filters, most + 1],
      );
      return { stories: row?.stories ?? 0, minimum: minimumCount };
    });
  }

  async get(actor: Actor, id: string): Promise<ShelfStory> {
    const [story] = await this.byIds(actor, [id]);
    if (!story) throw new NotFound();
    return story;
  }

  /** Stories by their ids, whole, in the order in which they are named; those that are not shown are left out. */
  byIds(actor: Actor, ids: readonly string[]): Promise<ShelfStory[]> {
    return this.database.runAs(actor, (tx) =>
      tx.rows<ShelfStory>(
        `select ${COLUMNS}, s.text, false as "isCut"
         from unnest($3::uuid[]) with ordinality as wanted (id, position)
         join shelf_story s on s.initiative_id = $1 and s.audience = $2 and s.story_id = wanted.id
         order by wanted.position`,
        [actor.initiativeId, shelfOf(actor), ids],
      ),
    );
  }

  /** The stories that a filter names, as the list finds them. Throws where few stories would point at somebody. */
  async wanted(tx: Transaction, actor: Actor, filter: StoryFilter): Promise<Counted> {
    await this.requireShown(tx, actor, filter);
    return this.counted(tx, actor, filter);
  }

  /** The stories that a filter names, as the search takes them; words that nothing fits are read as in the list. */
  async counted(tx: Transaction, actor: Actor, filter: StoryFilter): Promise<Counted> {
    const typed = await this.typed(tx, actor, filter);
    if (typed.words === '' || (await this.words.finds(tx, actor, typed))) return typed;
    const reading = await this.words.read(tx, actor, typed);
    return { ...typed, words: reading?.words ?? typed.words };
  }

  private async requireShown(tx: Transaction, actor: Actor, { zone, ...others }: StoryFilter): Promise<void> {
    if (zone) await this.zones.requireShown(tx, actor, await this.counted(tx, actor, others), zone);
  }

  private async typed(tx: Transaction, actor: Actor, filter: StoryFilter): Promise<Counted> {
    return { words: filter.words?.trim() ?? '', filters: await this.terms(tx, actor, filter) };
  }

  private find(tx: Transaction, actor: Actor, wanted: Wanted, isRead = false): Promise<StoryPage> {
    const { sort, words, cursor } = wanted;
    // Behind the best matches a page has no score: it goes on with older ones.
    const isBest = sort === 'BEST' && words !== '' && (!cursor || cursor.best !== undefined);
    const carried = isRead || cursor?.words !== undefined ? words : undefined;
    return isBest ? this.best(tx, actor, wanted, carried) : this.newest(tx, actor, wanted, carried);
  }

  private async newest(tx: Transaction, actor: Actor, wanted: Wanted, carried?: string): Promise<StoryPage> {
    const { words, filters, first, cursor } = wanted;
    const found = await tx.rows<ShelfStory & Found>(
      `select f.arrived_on as "foundOn", f.story_id as "foundId",
         ${COLUMNS}, left(s.text, $7) as text, length(s.text) > $7 as "isCut"
       from find_stories($3, $4, $5, $6, $8) f
       left join shelf_story s on s.initiative_id = $1 and s.audience = $2 and s.story_id = f.story_id
       order by f.arrived_on desc, f.story_id desc`,
      [
        ...[actor.initiativeId, shelfOf(actor), words, filters],
        ...[cursor?.day ?? null, cursor?.id ?? null, EXCERPT, first + 1],
      ],
    );
    const last = found[first - 1];
    const next =
      found.length > first && last
        ? writeCursor({ day: last.foundOn, id: last.foundId, words: carried })
        : undefined;
    return { stories: shown(found, first), next };
  }

  private async best(tx: Transaction, actor: Actor, wanted: Wanted, carried?: string): Promise<StoryPage> {
    const { words, filters, first, cursor } = wanted;
    const { score, top, bottom } = cursor?.best ?? {};
    const found = await tx.rows<ShelfStory & Best>(
      `select f.arrived_on as "foundOn", f.story_id as "foundId", f.score, f.first_day as "firstDay",
         f.first_id as "firstId", f.last_day as "lastDay", f.last_id as "lastId",
         ${COLUMNS}, left(s.text, $3) as text, length(s.text) > $3 as "isCut"
       from best_stories($4, $5, $6, $7, $8, $9, $10, $11, $12, ${COMPARED}, $13) f
       left join shelf_story s on s.initiative_id = $1 and s.audience = $2 and s.story_id = f.story_id
       order by f.score desc, f.arrived_on desc, f.story_id desc`,
      [
        ...[actor.initiativeId, shelfOf(actor), EXCERPT, words, filters, top?.day, top?.id, bottom?.day],
        ...[bottom?.id, score, cursor?.day, cursor?.id, first + 1],
      ],
    );
    const last = found[first - 1];
    if (found.length > first && last) {
      const best = {
        score: last.score,
        top: { day: last.firstDay, id: last.firstId },
        bottom: { day: last.lastDay, id: last.lastId },
      };
      return {
        stories: shown(found, first),
        next: writeCursor({ day: last.foundOn, id: last.foundId, words: carried, best }),
      };
    }
    const end = found[0] ? { day: found[0].lastDay, id: found[0].lastId } : bottom;
    if (!end) return { stories: [], next: undefined };
    const rest = first - found.length;
    const older = await this.newest(tx, actor, { ...wanted, first: Math.max(rest, 1), cursor: end }, carried);
    if (rest > 0) return { stories: [...shown(found, first), ...older.stories], next: older.next };
    const more = older.stories.length > 0 || older.next !== undefined;
    return { stories: shown(found, first), next: more ? writeCursor({ ...end, words: carried }) : undefined };
  }

  /** Each condition as its alternatives: a story fits that carries one of each. */
  private async terms(tx: Transaction, actor: Actor, filter: StoryFilter): Promise<string[]> {
    const { initiativeId } = actor;
    const { themeId, placeId, language, promptId, indicatorId, stance, trend, zone } = filter;
    const { fromYear, toYear } = filter;
    const terms: string[] = [];
    if (themeId)
      terms.push(anyOf('theme', withDescendants(await this.themes.all(tx, initiativeId), [themeId])));
    if (placeId)
      terms.push(anyOf('place', withDescendants(await this.places.all(tx, initiativeId), [placeId])));
    if (language) terms.push(anyOf('language', [language]));
    if (promptId) terms.push(anyOf('prompt', [promptId]));
    if (stance) {
      const about = indicatorId ? [indicatorId] : await shownIndicators(tx, actor);
      terms.push(anyOf('stance', about.length > 0 ? about.map((id) => `${id}/${stance}`) : [stance]));
    } else if (indicatorId) terms.push(anyOf('indicator', [indicatorId]));
    if (typeof trend === 'number') terms.push(anyOf('trend', [String(Math.sign(trend))]));
    if (fromYear || toYear) terms.push(anyOf('year', years(fromYear, toYear)));
    if (zone) terms.push(anyOf('zone', [`${zone.signifierId}/${zone.zone}`]));
    return terms;
  }
}

/** What a stance can be about where no indicator is named. */
async function shownIndicators(tx: Transaction, actor: Actor): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(
    'select indicator_id as id from shelf_indicator where initiative_id = $1 and audience = $2',
    [actor.initiativeId, shelfOf(actor)],
  );
  return rows.map(({ id }) => id);
}

function anyOf(kind: Parameters<typeof token>[0], values: readonly string[]): string {
  return values.map((value) => token(kind, value)).join(' ');
}

/** A story whose consent ran out is found, but not there to be read; the page goes on behind it. */
function shown<Row extends ShelfStory>(found: readonly Row[], first: number): Row[] {
  return found.slice(0, first).filter(({ id }) => id !== null);
}

/** Every year between, whichever was said first; at most 150. */
function years(from: number | null | undefined, to: number | null | undefined): string[] {
  const one = from ?? (to ?? 0) - 149;
  const other = to ?? one + 149;
  const start = Math.min(one, other);
  const length = Math.min(Math.abs(other - one), 149) + 1;
  return Array.from({ length }, (_, index) => String(start + index));
}
