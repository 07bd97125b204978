import { Injectable } from '@nestjs/common';
import type { Finding, SubmissionState } from '@chorus/domain';
import type { Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { Conflict, Invalid, NotFound } from '../core/errors.js';
import { isEmpty, observationOf, type EnteredCell } from '../observations/entered-cells.js';
import { breakdownKey } from '../places/breakdowns.js';
import { SheetService, type AskedSheet } from './sheet.service.js';
import { SubmissionsRepository, type SubmissionCell, type SubmissionRow } from './submissions.repository.js';

export type SubmittedCell = Omit<EnteredCell, 'period' | 'seen'>;

export interface SavedDraft {
  assignmentId: string;
  period: string;
  cells: SubmittedCell[];
  note: string;
  /** As the writer saw it; 0 where there was none yet. */
  version: number;
}

/** What a contributor does with the numbers of a period: draft them, hand them in, take them back. */
@Injectable()
export class SubmissionsService {
  constructor(
    private readonly database: Database,
    private readonly submissions: SubmissionsRepository,
    private readonly sheets: SheetService,
  ) {}

  /**
   * Keeps a draft as it is, also with figures that are wrong: nothing typed is lost. Says what is wrong or unusual by
   * the place of the cell in what was sent. A draft that a colleague changed meanwhile is a conflict.
   */
  async save(actor: Actor, draft: SavedDraft): Promise<{ id: string; version: number; findings: Finding[] }> {
    return this.database.runAs(actor, async (tx) => {
      const sheet = await this.sheets.asked(tx, actor, draft.assignmentId, draft.period);
      const cells = this.cellsOf(sheet, draft);
      const found = await this.submissions.begin(
        tx,
        actor.initiativeId,
        draft.assignmentId,
        sheet.item.period,
      );
      if (!found) throw new NotFound();
      requireState(found, 'DRAFT', 'RETURNED');
      if (found.version !== draft.version) throw new Conflict();
      await this.move(tx, actor, found, { state: 'DRAFT', note: draft.note });
      const filled = cells.filter((cell) => !isEmpty(cell) || hasParts(cell));
      await this.submissions.write(tx, actor.initiativeId, found.id, filled);
      const given = draft.cells.flatMap(({ answers }, index) =>
        (answers ?? []).map((answer) => ({ index, ...answer })),
      );
      const findings = await this.sheets.findings(tx, actor, sheet, cells, given);
      return { id: found.id, version: found.version + 1, findings };
    });
  }

  /** Hands a draft in. Refused while something in it is wrong, or unusual and not answered, with the cells named. */
  async submit(actor: Actor, id: string, version: number): Promise<void> {
    await this.database.runAs(actor, async (tx) => {
      const found = await this.get(tx, actor, id, version);
      requireState(found, 'DRAFT');
      const sheet = await this.sheets.asked(tx, actor, found.assignmentId, found);
      const stored = await this.submissions.cells(tx, actor.initiativeId, id);
      if (stored.length === 0) throw Invalid.because('NOTHING_TO_SUBMIT');
      const ordered = sheet.asked.map(({ placeId, breakdownId }) =>
        stored.find((cell) => cell.placeId === placeId && cell.breakdownId === breakdownId),
      );
      refuseOpen(await this.sheets.findings(tx, actor, sheet, ordered));
      await this.move(tx, actor, found, { state: 'SUBMITTED' });
      await this.submissions.record(tx, actor, id, 'SUBMITTED', found.note);
    });
  }

  /** Takes back what was handed in, or opens what was approved for a correction; approved figures stand until then. */
  async reopen(actor: Actor, id: string, version: number): Promise<void> {
    await this.database.runAs(actor, async (tx) => {
      const found = await this.get(tx, actor, id, version);
      requireState(found, 'SUBMITTED', 'APPROVED');
      await this.submissions.record(tx, actor, id, 'REOPENED', '');
      await this.move(tx, actor, found, { state: 'DRAFT' });
    });
  }

  private async get(tx: Transaction, actor: Actor, id: string, version: number): Promise<SubmissionRow> {
    const found = await this.submissions.find(tx, actor.initiativeId, id);
    if (!found) throw new NotFound();
    if (found.version !== version) throw new Conflict();
    return found;
  }

  private async move(
    tx: Transaction,
    actor: Actor,
    found: SubmissionRow,
    to: { state: SubmissionState; note?: string },
  ): Promise<void> {
    if (!(await this.submissions.move(tx, actor.initiativeId, found, to))) throw new Conflict();
  }

  private cellsOf({ indicator, item, asked }: AskedSheet, { cells }: SavedDraft): SubmissionCell[] {
    const breakdowns = new Map(
      asked.map(({ categoryIds, breakdownId }) => [breakdownKey(categoryIds), breakdownId]),
    );
    const places = new Set(asked.map(({ placeId }) => placeId));
    return cells.map((cell, index) => {
      if (!places.has(cell.placeId) || !breakdowns.has(breakdownKey(cell.categoryIds)))
        throw Invalid.field(`cells.${index}`, 'NOT_ASKED');
      return observationOf(indicator, cell, item.period, breakdowns);
    });
  }
}

/** Refuses with what is wrong, or else with the warnings that nobody has answered. */
function refuseOpen(findings: readonly Finding[]): void {
  const errors = findings.filter(({ severity }) => severity === 'ERROR');
  if (errors.length > 0) throw new Invalid(errors.map(({ path, problem }) => ({ path, problem })));
  const open = findings.filter(({ answer }) => answer === null);
  if (open.length > 0) throw new Conflict('WARNINGS_OPEN', { count: open.length }, open);
}

export function requireState({ state }: SubmissionRow, ...states: SubmissionState[]): void {
  if (!states.includes(state)) throw new Conflict('SUBMISSION_NOT_READY', { state });
}

function hasParts({ numerator, denominator }: SubmissionCell): boolean {
  return numerator !== null || denominator !== null;
}
