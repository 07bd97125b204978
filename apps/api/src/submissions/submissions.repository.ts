import { Injectable } from '@nestjs/common';
import type { ObservationStatus, Period, SubmissionState, ValueState } from '@chorus/domain';
import type { Actor } from '../access/actor.js';
import type { Transaction } from '../core/database/transaction.js';
import { newId } from '../core/ids.js';

export interface SubmissionRow extends Period {
  id: string;
  assignmentId: string;
  state: SubmissionState;
  /** Moves with every change. */
  version: number;
  note: string;
  reason: string;
  savedAt: Date;
  submittedAt: Date | null;
}

export interface SubmissionCell {
  placeId: string;
  breakdownId: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  moe: number | null;
  state: ValueState;
  status: ObservationStatus;
  note: string | null;
}

export const SUBMISSION_EVENTS = ['SUBMITTED', 'RETURNED', 'APPROVED', 'REOPENED'] as const;
export type SubmissionEvent = (typeof SUBMISSION_EVENTS)[number];

export interface EventRow {
  kind: SubmissionEvent;
  words: string;
  who: string | null;
  at: Date;
}

/** A figure of the workroom beside a cell. */
export interface StandingCell extends Omit<SubmissionCell, 'moe' | 'note'>, Period {
  /** Who made it so, and why. */
  who: string | null;
  submissionId: string | null;
}

const COLUMNS = `s.id, s.assignment_id as "assignmentId", s.period_start as "start", s.period_end as "end", s.state,
  s.version, s.note, s.reason, s.saved_at as "savedAt", s.submitted_at as "submittedAt"`;

@Injectable()
export class SubmissionsRepository {
  of(tx: Transaction, initiativeId: string, assignmentId: string, { start, end }: Period) {
    return tx.row<SubmissionRow>(
      `select ${COLUMNS} from submission s where s.initiative_id = $1 and s.assignment_id = $2
         and s.period_start = $3 and s.period_end = $4`,
      [initiativeId, assignmentId, start, end],
    );
  }

  find(tx: Transaction, initiativeId: string, id: string): Promise<SubmissionRow | undefined> {
    return tx.row<SubmissionRow>(
      `select ${COLUMNS} from submission s where s.initiative_id = $1 and s.id = $2`,
      [initiativeId, id],
    );
  }

  /** The submission of a period, begun where there is none yet; others wait until this transaction ends. */
  async begin(
    tx: Transaction,
    initiativeId: string,
    assignmentId: string,
    { start, end }: Period,
  ): Promise<SubmissionRow | undefined> {
    await tx.run(
      `insert into submission (initiative_id, id, assignment_id, period_start, period_end, version)
       values ($1, $2, $3, $4, $5, 0)
       on conflict (initiative_id, assignment_id, period_start, period_end) do nothing`,
      [initiativeId, newId(), assignmentId, start, end],
    );
    return tx.row<SubmissionRow>(
      `select ${COLUMNS} from submission s where s.initiative_id = $1 and s.assignment_id = $2
         and s.period_start = $3 and s.period_end = $4 for update`,
      [initiativeId, assignmentId, start, end],
    );
  }

  /** Moves a submission on, if it is still as the caller saw it. Says whether it was. */
  async move(
    tx: Transaction,
    initiativeId: string,
    seen: Pick<SubmissionRow, 'id' | 'version'>,
    to: { state: SubmissionState; note?: string; reason?: string },
  ): Promise<boolean> {
    const moved = await tx.run(
      `update submission set state = $4, version = version + 1, note = coalesce($5, note),
         reason = coalesce($6, reason), saved_at = case when $4 = 'DRAFT' then now() else saved_at end,
         submitted_at = case when $4 = 'SUBMITTED' then now() else submitted_at end
       where initiative_id = $1 and id = $2 and version = $3`,
      [initiativeId, seen.id, seen.version, to.state, to.note ?? null, to.reason ?? null],
    );
    return moved === 1;
  }

  cells(tx: Transaction, initiativeId: string, id: string): Promise<SubmissionCell[]> {
    return tx.rows<SubmissionCell>(
      `select place_id as "placeId", breakdown_id as "breakdownId", value, numerator, denominator, moe, state, status, note
       from submission_cell where initiative_id = $1 and submission_id = $2`,
      [initiativeId, id],
    );
  }

  /** Replaces what stands in a draft. */
  async write(
    tx: Transaction,
    initiativeId: string,
    id: string,
    cells: readonly SubmissionCell[],
  ): Promise<void> {
    await tx.run('delete from submission_cell where initiative_id = $1 and submission_id = $2', [
      initiativeId,
      id,
    ]);
    if (cells.length === 0) return;
    await tx.run(
      `insert into submission_cell (initiative_id, submission_id, place_id, breakdown_id, value, numerator, denominator,
         moe, state, status, note)
       select $1, $2, * from unnest($3::uuid[], $4::uuid[], $5::float8[], $6::float8[], $7::float8[], $8::float8[],
         $9::text[], $10::text[], $11::text[])`,
      [
        initiativeId,
        id,
        cells.map(({ placeId }) => placeId),
        cells.map(({ breakdownId }) => breakdownId),
        cells.map(({ value }) => value),
        cells.map(({ numerator }) => numerator),
        cells.map(({ denominator }) => denominator),
        cells.map(({ moe }) => moe),
        cells.map(({ state }) => state),
        cells.map(({ status }) => status),
        cells.map(({ note }) => note),
      ],
    );
  }

  /** Keeps what happened, with the figures as they are now. */
  async record(
    tx: Transaction,
    actor: Actor,
    id: string,
    kind: SubmissionEvent,
    words: string,
  ): Promise<void> {
    await tx.run(
      `insert into submission_event (initiative_id, id, submission_id, kind, words, account_id, cells)
       select $1, $2, $3, $4, $5, $6, (select coalesce(jsonb_agg(to_jsonb(c) - 'initiative_id' - 'submission_id'), '[]')
                                       from submission_cell c where c.initiative_id = $1 and c.submission_id = $3)`,
      [actor.initiativeId, newId(), id, kind, words, actor.accountId ?? null],
    );
  }

  /** What happened, the newest first. */
  events(tx: Transaction, initiativeId: string, id: string): Promise<EventRow[]> {
    return tx.rows<EventRow>(
      `select kind, words, member_name(account_id) as who, at from submission_event
       where initiative_id = $1 and submission_id = $2 order by at desc, id desc`,
      [initiativeId, id],
    );
  }

  /** What the workroom holds for these places, in these periods. */
  standing(
    tx: Transaction,
    initiativeId: string,
    indicatorId: string,
    placeIds: readonly string[],
    periods: readonly Period[],
  ): Promise<StandingCell[]> {
    return tx.rows<StandingCell>(
      `select o.place_id as "placeId", o.breakdown_id as "breakdownId", o.period_start as "start", o.period_end as "end",
         o.value, o.numerator, o.denominator, o.state, o.status, member_name(c.account_id) as who,
         c.submission_id as "submissionId"
       from observation o
       join change c on c.initiative_id = o.initiative_id and c.id = o.change_id
       join unnest($4::date[], $5::date[]) as p (s, e) on o.period_start = p.s and o.period_end = p.e
       where o.initiative_id = $1 and o.indicator_id = $2 and o.place_id = any ($3)`,
      [initiativeId, indicatorId, placeIds, periods.map(({ start }) => start), periods.map(({ end }) => end)],
    );
  }
}
