import { Injectable } from '@nestjs/common';
import { shelfOf, type Actor } from '../access/actor.js';
import type { Transaction } from '../core/database/transaction.js';
import { nearest, wordsIn, type ShelfWord } from './near-words.js';
import type { Counted } from './zone-counts.js';

/** How words were read that no story fits as they are. */
export const WORDS_READINGS = ['BEGINNING', 'NEAREST'] as const;
export type WordsReading = (typeof WORDS_READINGS)[number];

/** What was looked for instead of what was typed. */
export interface ReadWords {
  /** As the search takes them. */
  words: string;
  how: WordsReading;
  /** The words that were read otherwise: as a beginning, or as another word. */
  read: { typed: string; meant: string }[];
}

/**
 * Makes out what is meant by words that no story fits: the last one may not be finished, others may have a slip. What
 * fits as it is typed is never read otherwise. A reading counts only where it finds a story that may be seen, so no
 * word of another story is ever told.
 */
@Injectable()
export class WordsReader {
  /** At most four statements. Undefined where no reading finds anything. */
  async read(tx: Transaction, actor: Actor, { words, filters }: Counted): Promise<ReadWords | undefined> {
    const typed = wordsIn(words);
    const last = typed.at(-1);
    if (last === undefined) return undefined;
    if (last.length > 1 && words.endsWith(last)) {
      const begun = `${words}*`;
      if (await this.finds(tx, actor, { words: begun, filters }))
        return { words: begun, how: 'BEGINNING', read: [{ typed: last, meant: last }] };
    }
    const read = await this.slips(tx, actor, [...new Set(typed)]);
    const meant = read.reduce((text, each) => withWord(text, each), words);
    if (read.length === 0 || !(await this.finds(tx, actor, { words: meant, filters }))) return undefined;
    return { words: meant, how: 'NEAREST', read };
  }

  /** Whether there is a story that may be seen. */
  async finds(tx: Transaction, actor: Actor, { words, filters }: Counted): Promise<boolean> {
    // Stories whose consent ran out are found, but cannot be seen; a page of them would be a strange day.
    const rows = await tx.rows(
      `select 1 from find_stories($3, $4, null, null, 20) f
       join shelf_story s on s.initiative_id = $1 and s.audience = $2 and s.story_id = f.story_id limit 1`,
      [actor.initiativeId, shelfOf(actor), words, filters],
    );
    return rows.length > 0;
  }

  /**
   * The typed words that stand in no story, each with the word of the shelf that is nearest; none of a story that may
   * not be seen any more.
   */
  private async slips(tx: Transaction, actor: Actor, typed: string[]): Promise<ReadWords['read']> {
    const near = await tx.rows<ShelfWord & { typed: string }>(
      `select n.typed_word as typed, n.word, n.stories from near_words(array(
         select word from unnest($1::text[]) word
         where not exists (select from find_stories(word, '{}', null, null, 1)))) n`,
      [typed],
    );
    const read = typed.flatMap((word) => {
      const meant = nearest(
        word,
        near.filter((each) => each.typed === word),
      );
      return meant === undefined ? [] : [{ typed: word, meant }];
    });
    if (read.length === 0) return [];
    const seen = await tx.rows<{ word: string }>(
      `select word from unnest($3::text[]) word where exists (
         select from find_stories('', array['w:' || word], null, null, 20) f
         join shelf_story s on s.initiative_id = $1 and s.audience = $2 and s.story_id = f.story_id)`,
      [actor.initiativeId, shelfOf(actor), read.map(({ meant }) => meant)],
    );
    return read.filter(({ meant }) => seen.some(({ word }) => word === meant));
  }
}

/** The text with one word exchanged, wherever it stands alone. */
function withWord(text: string, { typed, meant }: ReadWords['read'][number]): string {
  return text.replace(new RegExp(`(?<!${PART})${typed}(?!${PART})`, 'gu'), meant);
}

const PART = '[\\p{L}\\p{N}\\p{M}]';
