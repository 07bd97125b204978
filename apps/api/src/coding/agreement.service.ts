import { Injectable } from '@nestjs/common';
import { CODED_PARTS, spanText, type Span } from '@chorus/domain';
import type { Member } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { agreementOf, type WholeAgreement } from './agreement.js';
import { CodingRepository, type SettledCode } from './coding.repository.js';
import {
  spanAgreement,
  type MarkedCoding,
  type SpanAgreement,
  type SpanDifference,
} from './span-agreement.js';

/** A difference about where a theme is, with the words that were marked; empty in a recording. */
export interface ShownDifference extends SpanDifference {
  marks: (Span & { coderId: string; words: string })[];
}

export interface ShownSpans extends SpanAgreement {
  differences: ShownDifference[];
}

export interface ShownAgreement extends WholeAgreement {
  /** Of each part that somebody marked something in. */
  spans: ShownSpans[];
  names: { id: string; name: string }[];
  titles: { id: string; title: string; opening: string; language: string }[];
  settled: SettledCode[];
}

/** So many differences about places are shown, of the text and of recordings. */
const MOST_DIFFERENCES = 50;

/** How far coders agree, about stories and about places in them, with what they see differently. */
@Injectable()
export class AgreementService {
  constructor(
    private readonly database: Database,
    private readonly coding: CodingRepository,
  ) {}

  /** How far coders agree on the stories that this one has finished too; of others they must not know yet. */
  get(actor: Member): Promise<ShownAgreement> {
    return this.database.runAs(actor, async (tx) => {
      const { initiativeId, accountId } = actor;
      const all = await this.coding.finished(tx, initiativeId);
      const mine = new Set(all.filter(({ coderId }) => coderId === accountId).map(({ storyId }) => storyId));
      const seen = all.filter(({ storyId }) => mine.has(storyId));
      const whole = agreementOf(seen);
      const spans = await this.spans(tx, initiativeId, seen);
      const differing = [...whole.disagreements, ...spans.flatMap(({ differences }) => differences)];
      const storyIds = [...new Set(differing.map(({ storyId }) => storyId))];
      return {
        ...{ ...whole, spans },
        names: await this.coding.names(tx, [...new Set(all.map(({ coderId }) => coderId))]),
        titles: await this.coding.titles(tx, initiativeId, storyIds),
        settled: await this.coding.settled(tx, initiativeId),
      };
    });
  }

  /** How far they agree about places, with the words of what is to be talked through. */
  private async spans(
    tx: Transaction,
    initiativeId: string,
    codings: readonly MarkedCoding[],
  ): Promise<ShownSpans[]> {
    const found = CODED_PARTS.map((part) => spanAgreement(codings, part))
      .filter(({ stories }) => stories > 0)
      .map((each) => ({ ...each, differences: each.differences.slice(0, MOST_DIFFERENCES) }));
    const inText = found.filter(({ part }) => part === 'TEXT').flatMap(({ differences }) => differences);
    const storyIds = [...new Set(inText.map(({ storyId }) => storyId))];
    const texts = await this.coding.texts(tx, initiativeId, storyIds);
    return found.map((each) => ({
      ...each,
      differences: each.differences.map((difference) => ({
        ...difference,
        marks: difference.marks.map((mark) => ({
          ...mark,
          words: each.part === 'TEXT' ? spanText(texts.get(difference.storyId) ?? '', mark) : '',
        })),
      })),
    }));
  }
}
