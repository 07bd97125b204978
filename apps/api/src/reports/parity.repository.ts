import { Injectable } from '@nestjs/common';
import {
  chartKey,
  chartsIn,
  countWords,
  storiesIn,
  wordsOf,
  type ParityGround,
  type ReportBlock,
  type ShelfAudience,
} from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';
import type { Parts } from './parts.js';

/** So long a piece of a story is no coincidence, in characters. */
const COPIED = 60;

interface Beside {
  storyId: string;
  indicatorId: string;
  stance: string;
}

/** What the check of a report needs beside its parts. */
@Injectable()
export class ParityRepository {
  async ground(
    tx: Transaction,
    initiativeId: string,
    audience: ShelfAudience,
    blocks: readonly ReportBlock[],
    { figures, stories }: Parts,
  ): Promise<ParityGround> {
    const indicators = [...new Set(chartsIn(blocks).map(({ indicatorId }) => indicatorId))];
    const beside = await tx.rows<Beside>(
      `select story_id as "storyId", indicator_id as "indicatorId", stance from shelf_story_indicator
       where initiative_id = $1 and audience = $2 and story_id = any ($3)`,
      [initiativeId, audience, storiesIn(blocks)],
    );
    const marked = await tx.rows<{ id: string; contradicted: boolean; tense: boolean }>(
      `select i.id, exists (select from shelf_story_indicator l where l.initiative_id = $1 and l.audience = $2
           and l.indicator_id = i.id and l.stance = 'DISCORDANT') as contradicted,
         exists (select from tension t where t.initiative_id = $1 and t.indicator_id = i.id
           and t.state in ('OPEN', 'IN_DIALOGUE')) as tense
       from unnest($3::uuid[]) as i (id)`,
      [initiativeId, audience, indicators],
    );
    const quoted = blocks.flatMap((each) => (each.kind === 'QUOTE' ? each.storyId : []));
    const shown = blocks.flatMap((each) => (each.kind === 'STORIES' ? each.storyIds : []));
    return {
      stories: stories.map(({ storyId, quote, opening }) => ({
        storyId,
        words:
          (shown.includes(storyId) ? countWords(opening) : 0) +
          (quoted.includes(storyId) ? countWords(quote) : 0),
        quotable: quote !== '',
        stances: beside.filter((each) => each.storyId === storyId),
      })),
      charts: blocks.flatMap((each) =>
        each.kind === 'CHART' && figures.some(({ key }) => key === chartKey(each)) ? chartKey(each) : [],
      ),
      contradicted: marked.filter(({ contradicted }) => contradicted).map(({ id }) => id),
      inTension: marked.filter(({ tense }) => tense).map(({ id }) => id),
      copied: await this.copied(tx, initiativeId, blocks),
    };
  }

  /** The blocks with a longer piece of a published story among their own words. */
  private async copied(
    tx: Transaction,
    initiativeId: string,
    blocks: readonly ReportBlock[],
  ): Promise<number[]> {
    const pieces = blocks.flatMap((each, block) =>
      piecesOf(wordsOf(each)).map((piece) => ({ block, piece })),
    );
    if (pieces.length === 0) return [];
    const rows = await tx.rows<{ block: number }>(
      `select distinct p.block from jsonb_to_recordset($2::jsonb) as p (block integer, piece text)
       where exists (select from shelf_story s where s.initiative_id = $1 and position(p.piece in s.text) > 0)`,
      [initiativeId, JSON.stringify(pieces)],
    );
    return rows.map(({ block }) => block);
  }
}

/** Overlapping pieces of a text, so that any copied stretch of twice that length holds one whole. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from + COPIED <= text.length; from += COPIED)
    pieces.push(text.slice(from, from + COPIED));
  return pieces;
}
