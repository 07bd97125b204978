import { Injectable } from '@nestjs/common';
import type { SignifierKind } from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';
import type { Translations } from '../core/localized.js';

/** What a prompt asks about the meaning of a story. */
export interface SignifierRow {
  id: string;
  promptId: string;
  kind: SignifierKind;
  several: boolean;
  question: string;
  help: string;
  /** Corners, poles or options, in order. */
  labels: string[];
  translations: Translations;
}

/** A signifier as PostgreSQL gives it, in `s`. */
export const SIGNIFIER_COLUMNS = `s.id, s.prompt_id as "promptId", s.kind, s.several, s.question, s.help,
  to_json(s.labels) as labels, s.translations`;

@Injectable()
export class SignifiersRepository {
  /** Those that a prompt asks, in their order. */
  asked(tx: Transaction, initiativeId: string, promptId: string): Promise<SignifierRow[]> {
    return tx.rows<SignifierRow>(
      `select ${SIGNIFIER_COLUMNS} from prompt_signifier s
       where s.initiative_id = $1 and s.prompt_id = $2 and s.asked order by s.position`,
      [initiativeId, promptId],
    );
  }

  /** All that a prompt ever asked, with the number of stories that answered; for the eyes of stewards. */
  withAnswers(
    tx: Transaction,
    initiativeId: string,
    promptId: string,
  ): Promise<(SignifierRow & { stories: number })[]> {
    return tx.rows(
      `select ${SIGNIFIER_COLUMNS}, (select count(*)::integer from story_signifier a
          where a.initiative_id = s.initiative_id and a.signifier_id = s.id) as stories
       from prompt_signifier s where s.initiative_id = $1 and s.prompt_id = $2`,
      [initiativeId, promptId],
    );
  }

  /** Writes what a prompt asks from now on, in this order. */
  async write(tx: Transaction, initiativeId: string, signifiers: readonly SignifierRow[]): Promise<void> {
    const rows = signifiers.map((row, position) => ({ ...row, parts: row.labels.length, position }));
    await tx.run(
      `insert into prompt_signifier
         (initiative_id, id, prompt_id, kind, parts, several, question, help, labels, translations, position)
       select $1, id, "promptId", kind, parts, several, question, help,
         array(select json_array_elements_text(labels)), translations, position
       from json_to_recordset($2) as r (id uuid, "promptId" uuid, kind text, parts smallint, several boolean,
         question text, help text, labels json, translations jsonb, position integer)
       on conflict (initiative_id, id) do update set
         kind = excluded.kind, parts = excluded.parts, several = excluded.several, question = excluded.question,
         help = excluded.help, labels = excluded.labels, translations = excluded.translations,
         position = excluded.position, asked = true`,
      [initiativeId, JSON.stringify(rows)],
    );
  }

  /** Takes signifiers off the form. Those in which a story stands are kept, and asked no longer. */
  async remove(
    tx: Transaction,
    initiativeId: string,
    gone: { unanswered: readonly string[]; answered: readonly string[] },
  ): Promise<void> {
    await tx.run('delete from prompt_signifier where initiative_id = $1 and id = any ($2)', [
      initiativeId,
      gone.unanswered,
    ]);
    await tx.run('update prompt_signifier set asked = false where initiative_id = $1 and id = any ($2)', [
      initiativeId,
      gone.answered,
    ]);
  }
}
