import { Injectable } from '@nestjs/common';
import { problem, signifierProblems, type SignifierKind } from '@chorus/domain';
import type { Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { Invalid, type FieldProblem } from '../core/errors.js';
import { newId } from '../core/ids.js';
import type { Translations } from '../core/localized.js';
import { SignifiersRepository, type SignifierRow } from './signifiers.repository.js';

export interface SavedSignifier {
  /** Left out to add one. */
  id?: string | null;
  kind: SignifierKind;
  several?: boolean;
  question: string;
  help?: string;
  labels: string[];
  translations?: Translations;
}

/** What the calls for stories ask about meaning. */
@Injectable()
export class SignifiersService {
  constructor(
    private readonly database: Database,
    private readonly signifiers: SignifiersRepository,
  ) {}

  asked(tx: Transaction, initiativeId: string, promptId: string): Promise<SignifierRow[]> {
    return this.signifiers.asked(tx, initiativeId, promptId);
  }

  /** How many stories answered each signifier of a prompt; those that nobody answered are left out. */
  answers(actor: Actor, promptId: string): Promise<{ signifierId: string; stories: number }[]> {
    return this.database.runAs(actor, async (tx) =>
      (await this.signifiers.withAnswers(tx, actor.initiativeId, promptId))
        .filter(({ stories }) => stories > 0)
        .map(({ id, stories }) => ({ signifierId: id, stories })),
    );
  }

  /**
   * What a prompt asks from now on, in this order. Words can be corrected at any time; kind and parts are settled by
   * the first story that answers, because the same mark would say something else.
   */
  async replace(
    tx: Transaction,
    initiativeId: string,
    promptId: string,
    saved: readonly SavedSignifier[],
  ): Promise<void> {
    const before = new Map(
      (await this.signifiers.withAnswers(tx, initiativeId, promptId)).map((row) => [row.id, row]),
    );
    const fields = saved.flatMap((signifier, index) =>
      problemsOf(signifier, before).map((found) => ({ ...found, path: `signifiers.${index}.${found.path}` })),
    );
    if (fields.length > 0) throw new Invalid(fields);
    const rows = saved.map((signifier) => rowOf(signifier, promptId));
    const gone = [...before.values()].filter(({ id }) => !rows.some((row) => row.id === id));
    await this.signifiers.remove(tx, initiativeId, {
      unanswered: gone.filter(({ stories }) => stories === 0).map(({ id }) => id),
      answered: gone.filter(({ stories }) => stories > 0).map(({ id }) => id),
    });
    await this.signifiers.write(tx, initiativeId, rows);
  }
}

function rowOf(
  { id, kind, several, question, help, labels, translations }: SavedSignifier,
  promptId: string,
): SignifierRow {
  return {
    id: id ?? newId(),
    promptId,
    kind,
    several: kind === 'CHOICE' && several === true,
    question: question.trim(),
    help: help?.trim() ?? '',
    labels: labels.map((label) => label.trim()),
    translations: translations ?? {},
  };
}

function problemsOf(
  signifier: SavedSignifier,
  before: ReadonlyMap<string, SignifierRow & { stories: number }>,
): FieldProblem[] {
  const { id, kind, labels, question, help = '' } = signifier;
  const former = id ? before.get(id) : undefined;
  if (id && !former) return [{ path: 'id', problem: problem('UNKNOWN') }];
  if (former && former.stories > 0) {
    const settled = problem('SIGNIFIER_ANSWERED', { count: former.stories });
    const { several } = rowOf(signifier, former.promptId);
    if (former.kind !== kind || former.several !== several) return [{ path: 'kind', problem: settled }];
    if (former.labels.length !== labels.length) return [{ path: 'labels', problem: settled }];
  }
  return signifierProblems(kind, { question, help, labels });
}
