import { Injectable } from '@nestjs/common';
import type { Stance, StoryVia } from '@chorus/domain';
import { shelfOf, type Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { Invalid, NotFound } from '../core/errors.js';
import { isId } from '../core/ids.js';
import { SHELF_MEDIA } from '../media/media-shelf.js';
import type { MediaRow } from '../media/media.repository.js';
import { PlacesService } from '../places/places.service.js';
import { ThemesService, withDescendants } from '../themes/themes.service.js';
import { token } from './story-shelf.js';
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
}

export interface StoryPage {
  stories: ShelfStory[];
  /** Give it back for the next page; undefined on the last one. */
  next: string | undefined;
}

/** Where a page was when it found a story, whether or not the story may still be read. */
interface Found {
  foundOn: string;
  foundId: string;
}

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
  ) {}

  /** The newest stories that fit, a page at a time. */
  page(actor: Actor, filter: StoryFilter, first: number, after?: string | null): Promise<StoryPage> {
    const cursor = after ? readCursor(after) : undefined;
    return this.database.runAs(actor, async (tx) => {
      const { words, filters } = await this.wanted(tx, actor, filter);
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
      const next = found.length > first && last ? `${last.foundOn}:${last.foundId}` : undefined;
      // A story whose consent ran out is found, but not there to be read; the page goes on behind it.
      return { stories: found.slice(0, first).filter(({ id }) => id !== null), next };
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

  /** The stories that a filter names, as the search takes them. Throws where few stories would point at somebody. */
  async wanted(tx: Transaction, actor: Actor, filter: StoryFilter): Promise<Counted> {
    if (filter.zone) {
      const { zone, ...others } = filter;
      await this.zones.requireShown(tx, actor, await this.counted(tx, actor, others), zone);
    }
    return this.counted(tx, actor, filter);
  }

  /** The same, for whoever counts them and protects the counts. */
  async counted(tx: Transaction, actor: Actor, filter: StoryFilter): Promise<Counted> {
    return { words: filter.words?.trim() ?? '', filters: await this.terms(tx, actor, filter) };
  }

  /** Each condition as its alternatives: a story fits that carries one of each. */
  private async terms(tx: Transaction, { initiativeId }: Actor, filter: StoryFilter): Promise<string[]> {
    const { themeId, placeId, language, promptId, indicatorId, stance, trend, zone } = filter;
    const terms: string[] = [];
    if (themeId)
      terms.push(anyOf('theme', withDescendants(await this.themes.all(tx, initiativeId), [themeId])));
    if (placeId)
      terms.push(anyOf('place', withDescendants(await this.places.all(tx, initiativeId), [placeId])));
    if (language) terms.push(anyOf('language', [language]));
    if (promptId) terms.push(anyOf('prompt', [promptId]));
    if (indicatorId)
      terms.push(stance ? anyOf('stance', [`${indicatorId}/${stance}`]) : anyOf('indicator', [indicatorId]));
    if (typeof trend === 'number') terms.push(anyOf('trend', [String(Math.sign(trend))]));
    if (zone) terms.push(anyOf('zone', [`${zone.signifierId}/${zone.zone}`]));
    return terms;
  }
}

function anyOf(kind: Parameters<typeof token>[0], values: readonly string[]): string {
  return values.map((value) => token(kind, value)).join(' ');
}

function readCursor(cursor: string): { day: string; id: string } {
  const [day = '', id = ''] = cursor.split(':');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !isId(id)) throw Invalid.field('after', 'INVALID');
  return { day, id };
}
