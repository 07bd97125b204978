import { Injectable } from '@nestjs/common';
import {
  redactionMark,
  redactionsIn,
  shelvesFor,
  withoutSpans,
  zonesAt,
  type Consent,
  type Redaction,
  type RedactionPart,
} from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';
import { MediaService } from '../media/media.service.js';
import { MediaShelf } from '../media/media-shelf.js';
import { UseLedger } from '../uses/use-ledger.js';
import { consentOf, StoriesRepository, type StoryRow } from './stories.repository.js';
import { VoicesMeter } from './voices-meter.js';

/**
 * The one function that puts stories on the shelf, and the one that takes them off. Whoever changes a story, its
 * review or its consent calls it in the same transaction, so that every surface agrees with the teller at commit.
 */
@Injectable()
export class StoryShelf {
  constructor(
    private readonly stories: StoriesRepository,
    private readonly voices: VoicesMeter,
    private readonly media: MediaService,
    private readonly mediaShelf: MediaShelf,
    private readonly uses: UseLedger,
  ) {}

  /** Stories on a shelf whose consent ends within so many days, today among them. */
  async consentsEnding(tx: Transaction, initiativeId: string, days: number): Promise<number> {
    const row = await tx.row<{ count: number }>(
      `select count(*)::integer as count from shelf_story where initiative_id = $1 and audience = 'PARTNERS'
         and consent_until between current_date and current_date + $2::integer`,
      [initiativeId, days],
    );
    return row?.count ?? 0;
  }

  /** Writes a story to the shelves it may stand on today, and takes it off the others. */
  async place(tx: Transaction, initiativeId: string, storyId: string, today: string): Promise<void> {
    await this.changes(tx, initiativeId);
    await this.clear(tx, initiativeId, storyId);
    await this.clearEnded(tx, initiativeId, today);
    const story = await this.stories.get(tx, initiativeId, storyId);
    const [ruling] = await this.stories.consents(tx, initiativeId, storyId);
    if (story && ruling) await this.write(tx, initiativeId, story, consentOf(ruling), today);
    await this.uses.follow(tx, initiativeId, storyId, today);
    await this.voices.refresh(tx, initiativeId);
  }

  async takeOff(tx: Transaction, initiativeId: string, storyId: string, today: string): Promise<void> {
    await this.changes(tx, initiativeId);
    await this.clear(tx, initiativeId, storyId);
    await this.uses.follow(tx, initiativeId, storyId, today);
    await this.voices.refresh(tx, initiativeId);
  }

  /** Writes the themes of stories anew, where they stand on a shelf: when the codebook changed, and not the stories. */
  async retheme(tx: Transaction, initiativeId: string, storyIds: readonly string[]): Promise<void> {
    await tx.run(
      `update shelf_story s set theme_ids = coalesce((select array_agg(distinct t.theme_id) from story_theme t
         where t.initiative_id = s.initiative_id and t.story_id = s.story_id), '{}')
       where s.initiative_id = $1 and s.story_id = any ($2)`,
      [initiativeId, storyIds],
    );
    await tx.run(
      `update shelf_story_search f set terms = array_to_tsvector(array(
           select '${token('theme', '')}' || theme_id from unnest(s.theme_ids) as theme_id))
         || ts_delete(f.terms, array(
           select lexeme from unnest(f.terms) where starts_with(lexeme, '${token('theme', '')}')))
       from shelf_story s
       where s.initiative_id = f.initiative_id and s.audience = f.audience and s.story_id = f.story_id
         and f.initiative_id = $1 and f.story_id = any ($2)`,
      [initiativeId, storyIds],
    );
    await this.changes(tx, initiativeId);
  }

  private async clear(tx: Transaction, initiativeId: string, storyId: string): Promise<void> {
    await tx.run('delete from shelf_story where initiative_id = $1 and story_id = $2', [
      initiativeId,
      storyId,
    ]);
  }

  /** Stories whose consent has run out are hidden already; here they also leave the tallies. */
  private async clearEnded(tx: Transaction, initiativeId: string, today: string): Promise<void> {
    await tx.run('delete from shelf_story where initiative_id = $1 and consent_until < $2', [
      initiativeId,
      today,
    ]);
  }

  /**
   * Says that the shelf changes. Whoever changes it too waits here: words and tallies are counted by rows that many
   * stories share, and two that took them in another order would wait for each other.
   */
  private async changes(tx: Transaction, initiativeId: string): Promise<void> {
    await tx.run('update initiative set shelf_version = shelf_version + 1 where id = $1', [initiativeId]);
  }

  private async write(
    tx: Transaction,
    initiativeId: string,
    story: StoryRow,
    consent: Consent,
    today: string,
  ) {
    const audiences = shelvesFor(story.state, consent, today);
    if (audiences.length === 0) return;
    const redactions = await this.stories.redactions(tx, initiativeId, story.id);
    const hidden = redactions.length > 0;
    const words = await this.media.words(tx, initiativeId, story.id);
    // A story without words is what was said; where that may be heard and nobody typed it yet, it has none.
    const text = story.text || words;
    if (text === '' && (hidden || !consent.hearVoice)) return;
    const said = hidden || text === words ? '' : words;
    const may = await this.uses.standing(tx, initiativeId, story.id);
    const themes = await this.stories.themes(tx, initiativeId, story.id);
    const themeIds = [...new Set(themes.map(({ themeId }) => themeId))];
    const shown = audienceText({ ...story, text }, redactions);
    const quote = consent.mayQuote ? story.quote : '';
    await tx.run(
      `insert into shelf_story (initiative_id, audience, story_id, prompt_id, language, title, text, quote, alias, via,
         place_id, happened_start, happened_end, lived_trend, theme_ids, content_warnings, arrived_on, consent_until,
         may_leave)
       select $1, unnest($2::text[]), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19`,
      [
        ...[
          initiativeId,
          audiences,
          story.id,
          story.promptId,
          story.language,
          shown.read.title,
          shown.read.text,
          quote,
        ],
        ...[
          consent.showAlias ? story.alias : '',
          story.via,
          story.placeId,
          story.happenedStart,
          story.happenedEnd,
        ],
        ...[story.livedTrend, themeIds, story.contentWarnings, story.arrivedOn, consent.until ?? null],
        consent.researchExport,
      ],
    );
    await this.mediaShelf.place(tx, initiativeId, story.id, consent, hidden);
    // What the teller says of a link counts; a reviewer's word stands where the teller said nothing.
    await tx.run(
      `insert into shelf_story_indicator (initiative_id, audience, indicator_id, story_id, stance, happened_start,
         happened_end, lived_trend, arrived_on, quotable, consent_until)
       select distinct on (s.audience, l.indicator_id) $1, s.audience, l.indicator_id, s.story_id, l.stance,
         s.happened_start, s.happened_end, s.lived_trend, s.arrived_on, $4 and s.quote <> '', s.consent_until
       from shelf_story s join story_indicator l on l.initiative_id = s.initiative_id and l.story_id = s.story_id
       where s.initiative_id = $1 and s.story_id = $2 and l.indicator_id <> all ($3::uuid[])
       order by s.audience, l.indicator_id, l.linked_by = 'REVIEWER'`,
      [initiativeId, story.id, may.notBeside, may.quoted],
    );
    await this.stories.placements.shelve(tx, initiativeId, story.id);
    if (!may.listed) {
      // It is read beside an indicator, or nowhere.
      await tx.run(
        `delete from shelf_story s where initiative_id = $1 and story_id = $2 and not exists (
           select from shelf_story_indicator l where l.initiative_id = $1 and l.story_id = $2 and l.audience = s.audience)`,
        [initiativeId, story.id],
      );
      return;
    }
    await tx.run(
      `insert into shelf_story_search (initiative_id, audience, story_id, arrived_on, terms)
       select s.initiative_id, s.audience, s.story_id, s.arrived_on,
         setweight(to_tsvector($3::regconfig, $5), 'A') || to_tsvector($3::regconfig, $6)
           || to_tsvector($3::regconfig, $7) || array_to_tsvector($4::text[])
           || array_to_tsvector(story_words(s.language, concat_ws(' ', $5, $6, $7)))
           || array_to_tsvector(story_years(s.happened_start, s.happened_end))
       from shelf_story s where s.initiative_id = $1 and s.story_id = $2`,
      [
        initiativeId,
        story.id,
        searchConfiguration(story.language),
        await this.tokens(tx, initiativeId, story, themeIds, may.notBeside),
        shown.found.title,
        shown.found.text,
        said,
      ],
    );
  }

  /** The things a story can be filtered by, as terms beside its words. */
  private async tokens(
    tx: Transaction,
    initiativeId: string,
    story: StoryRow,
    themeIds: string[],
    notBeside: string[],
  ): Promise<string[]> {
    const links = (await this.stories.links(tx, initiativeId, story.id)).filter(
      ({ indicatorId }) => !notBeside.includes(indicatorId),
    );
    const placements = await this.stories.placements.ofStory(tx, initiativeId, story.id);
    return [
      ...new Set([
        token('language', story.language),
        token('prompt', story.promptId),
        ...(story.placeId ? [token('place', story.placeId)] : []),
        ...(story.livedTrend === null ? [] : [token('trend', String(Math.sign(story.livedTrend)))]),
        ...themeIds.map((id) => token('theme', id)),
        ...placements.flatMap(({ id, kind, mark }) =>
          zonesAt(kind, mark).map((zone) => token('zone', `${id}/${zone}`)),
        ),
        ...links.flatMap(({ indicatorId, stance }) => [
          token('indicator', indicatorId),
          token('stance', `${indicatorId}/${stance}`),
        ]),
      ]),
    ];
  }
}

/**
 * A story as audiences read it, with a mark for everything hidden, and as their search finds it: the words of the marks
 * are nobody's story.
 */
function audienceText({ title, text, language }: StoryRow, redactions: Redaction[]) {
  const without = (part: RedactionPart, words: string, mark: (hidden: Redaction) => string) =>
    withoutSpans(words, redactionsIn(part, redactions), mark);
  const written = (mark: (hidden: Redaction) => string) => ({
    title: without('TITLE', title, mark),
    text: without('TEXT', text ?? '', mark),
  });
  return { read: written(({ kind }) => redactionMark(kind, language)), found: written(() => ' ') };
}

export type FilterKind =
  'language' | 'prompt' | 'place' | 'trend' | 'theme' | 'indicator' | 'stance' | 'year' | 'zone';

/** A filter as a term of the search index. The colon keeps it apart from every word of a text. */
export function token(kind: FilterKind, value: string): string {
  return `${kind}:${value}`;
}

function searchConfiguration(language: string): string {
  return language === 'en' || language === 'es' ? `chorus_${language}` : 'chorus_simple';
}
