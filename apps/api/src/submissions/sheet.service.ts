import { Injectable } from '@nestjs/common';
import { periodKey, previousPeriod, type Finding, type Period } from '@chorus/domain';
import type { Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { Invalid, NotFound } from '../core/errors.js';
import type { IndicatorEntity } from '../indicators/indicator.entity.js';
import { IndicatorsRepository } from '../indicators/indicators.repository.js';
import { periodOf } from '../indicators/indicators.service.js';
import { asReading, cellProblems, findingsOf, isEmpty } from '../observations/entered-cells.js';
import type { Observation } from '../observations/observations.repository.js';
import { RuleCheck, type GivenAnswer } from '../rules/rule-check.js';
import { AssignmentsRepository, type AssignmentRow } from './assignments.repository.js';
import { dueItems, today, type DueItem } from './due-items.js';
import { SheetGroups, type AskedCell } from './sheet-groups.js';
import {
  SubmissionsRepository,
  type EventRow,
  type StandingCell,
  type SubmissionCell,
  type SubmissionRow,
} from './submissions.repository.js';

/** What is asked for one period: an indicator, and the places and groups to give it for. */
export interface AskedSheet {
  row: AssignmentRow;
  item: DueItem;
  indicator: IndicatorEntity;
  asked: AskedCell[];
}

export interface SheetCell {
  placeId: string;
  categoryIds: string[];
  cell: SubmissionCell | undefined;
  /** What the workroom holds now, and held a period before. */
  standing: StandingCell | undefined;
  former: StandingCell | undefined;
}

/** A submission as both sides see it: what is asked, what was given, what stands. */
export interface Sheet extends AskedSheet {
  submission: SubmissionRow | undefined;
  cells: SheetCell[];
  findings: Finding[];
  events: EventRow[];
}

@Injectable()
export class SheetService {
  constructor(
    private readonly database: Database,
    private readonly assignments: AssignmentsRepository,
    private readonly submissions: SubmissionsRepository,
    private readonly indicators: IndicatorsRepository,
    private readonly groups: SheetGroups,
    private readonly rules: RuleCheck,
  ) {}

  async get(actor: Actor, assignmentId: string, periodText: string): Promise<Sheet> {
    return this.database.runAs(actor, async (tx) => {
      const sheet = await this.asked(tx, actor, assignmentId, periodText);
      return this.filled(tx, actor, sheet);
    });
  }

  /** The sheet behind a submission. */
  async byId(actor: Actor, id: string): Promise<Sheet> {
    return this.database.runAs(actor, async (tx) => {
      const found = await this.submissions.find(tx, actor.initiativeId, id);
      if (!found) throw new NotFound();
      return this.filled(tx, actor, await this.asked(tx, actor, found.assignmentId, found));
    });
  }

  /** What is asked; throws NotFound for another organization's assignment, Invalid for a period nobody asks for. */
  async asked(
    tx: Transaction,
    { initiativeId }: Actor,
    assignmentId: string,
    period: string | Period,
  ): Promise<AskedSheet> {
    const [row] = await this.assignments.list(tx, initiativeId, assignmentId);
    if (!row) throw new NotFound();
    const wanted = typeof period === 'string' ? periodOf(period, row.frequency, 'period') : period;
    const item = dueItems(row, today()).find((each) => periodKey(each.period) === periodKey(wanted));
    if (!item) throw Invalid.field('period', 'NOT_ASKED');
    const indicator = await this.indicators.get(tx, initiativeId, row.indicatorId);
    return { row, item, indicator, asked: await this.groups.of(tx, initiativeId, row) };
  }

  /** What is wrong or unusual about cells of a sheet, by their place in the list. */
  async findings(
    tx: Transaction,
    actor: Actor,
    { indicator, item }: AskedSheet,
    cells: readonly (SubmissionCell | undefined)[],
    given: readonly GivenAnswer[] = [],
  ): Promise<Finding[]> {
    const rows = cells.map((cell) => cell && observationFrom(indicator, item.period, cell));
    const wrong = rows.flatMap((row, index): Finding[] =>
      (row ? cellProblems(indicator, row) : []).map((problem) => ({
        path: `cells.${index}.value`,
        ...{ severity: 'ERROR', ruleId: null, problem, answer: null },
      })),
    );
    const sound = rows.flatMap((row, index) => (row && !isEmpty(row) ? [{ row, index }] : []));
    const places = new Map(sound.map(({ index }, position) => [index, position]));
    const answers = given.flatMap((answer) => {
      const index = places.get(answer.index);
      return index === undefined ? [] : [{ ...answer, index }];
    });
    const checked = await this.rules.check(
      tx,
      actor,
      sound.map(({ row }) => asReading(row)),
      answers,
    );
    const asked = checked.map((each) => ({ ...each, index: sound[each.index]?.index ?? each.index }));
    return [...wrong, ...findingsOf(asked)];
  }

  private async filled(tx: Transaction, actor: Actor, sheet: AskedSheet): Promise<Sheet> {
    const { initiativeId } = actor;
    const { row, item, asked } = sheet;
    const { period } = item;
    const submission = await this.submissions.of(tx, initiativeId, row.id, period);
    const given = submission ? await this.submissions.cells(tx, initiativeId, submission.id) : [];
    const events = submission ? await this.submissions.events(tx, initiativeId, submission.id) : [];
    const before = previousPeriod(period);
    const stored = await this.submissions.standing(tx, initiativeId, row.indicatorId, row.placeIds, [
      period,
      before,
    ]);
    const key = (cell: { placeId: string; breakdownId: string }) => `${cell.placeId} ${cell.breakdownId}`;
    const draft = new Map(given.map((cell) => [key(cell), cell]));
    const at = (when: Period) =>
      new Map(stored.filter((each) => periodKey(each) === periodKey(when)).map((each) => [key(each), each]));
    const now = at(period);
    const then = at(before);
    const cells = asked.map((each) => ({
      ...{ placeId: each.placeId, categoryIds: each.categoryIds },
      ...{ cell: draft.get(key(each)), standing: now.get(key(each)), former: then.get(key(each)) },
    }));
    const findings = await this.findings(
      tx,
      actor,
      sheet,
      cells.map(({ cell }) => cell),
    );
    return { ...sheet, submission, cells, findings, events };
  }
}

/** A cell as the observation that approval makes of it. */
export function observationFrom(
  { id: indicatorId }: IndicatorEntity,
  { start, end }: Period,
  cell: SubmissionCell,
): Observation {
  return { indicatorId, start, end, ...cell };
}
