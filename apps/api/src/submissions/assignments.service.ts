import { Injectable } from '@nestjs/common';
import { periodKey, periodOn } from '@chorus/domain';
import type { Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import { breaksReference, breaksUnique, Invalid, NotFound } from '../core/errors.js';
import { newId } from '../core/ids.js';
import { refuseWhileUsed } from '../core/still-used.js';
import { IndicatorsRepository } from '../indicators/indicators.repository.js';
import { periodOf } from '../indicators/indicators.service.js';
import { AssignmentEntity, AssignmentPlaceEntity, DueDateEntity } from './assignment.entity.js';
import { AssignmentsRepository, type AssignmentRow } from './assignments.repository.js';
import { dueItems, today, type DueItem } from './due-items.js';

export interface SavedAssignment {
  id?: string | null;
  indicatorId: string;
  organizationId: string;
  placeIds: string[];
  byGroups: boolean;
  /** As people write it, such as 2025-Q1. */
  firstPeriod: string;
  dueDays: number;
  remindDays?: number | null;
  endedOn?: string | null;
}

/** Asking organizations for numbers: which, and by when. */
@Injectable()
export class AssignmentsService {
  constructor(
    private readonly database: Database,
    private readonly assignments: AssignmentsRepository,
    private readonly indicators: IndicatorsRepository,
  ) {}

  list(actor: Actor): Promise<AssignmentRow[]> {
    return this.database.runAs(actor, (tx) => this.assignments.list(tx, actor.initiativeId));
  }

  /** What is due: of the caller's organization, or, for stewards, of all. */
  async due(actor: Actor, language?: string): Promise<DueItem[]> {
    const day = today();
    return (await this.list(actor)).flatMap((row) => dueItems(row, day, language));
  }

  /** Adds an assignment, or changes the one with this id. */
  async save(actor: Actor, saved: SavedAssignment): Promise<string> {
    const id = saved.id ?? newId();
    const {
      indicatorId,
      organizationId,
      placeIds,
      byGroups,
      dueDays,
      remindDays = null,
      endedOn = null,
    } = saved;
    if (placeIds.length === 0) throw Invalid.field('placeIds', 'REQUIRED');
    try {
      await this.database.runAs(actor, async (tx) => {
        const { frequency } = await this.indicators.get(tx, actor.initiativeId, indicatorId);
        const first = periodOf(saved.firstPeriod, frequency, 'firstPeriod');
        // A year is no first quarter: what follows would all be years.
        if (periodKey(first) !== periodKey(periodOn(first.start, frequency)))
          throw Invalid.field('firstPeriod', 'UNREADABLE_PERIOD', {
            text: saved.firstPeriod,
            reads: frequency,
          });
        const fields = {
          ...{ indicatorId, organizationId, byGroups, dueDays, remindDays, endedOn },
          ...{ firstStart: first.start, firstEnd: first.end },
        };
        const table = tx.scoped(AssignmentEntity, actor.initiativeId);
        if (!saved.id) await table.insert({ id, ...fields });
        else if ((await table.update({ id }, fields)) === 0) throw new NotFound();
        const places = tx.scoped(AssignmentPlaceEntity, actor.initiativeId);
        await places.delete({ assignmentId: id });
        await places.insert(
          [...new Set(placeIds)].map((placeId, position) => ({ assignmentId: id, placeId, position })),
        );
      });
    } catch (error) {
      if (breaksUnique(error, 'assignment_initiative_id_indicator_id_organization_id_key'))
        throw Invalid.field('organizationId', 'ALREADY_USED');
      if (breaksReference(error)) throw Invalid.because('UNKNOWN');
      throw error;
    }
    return id;
  }

  /** Takes away an assignment that nothing was sent for. One with submissions can be ended, and is kept. */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.database.runAs(actor, async (tx) => {
      const uses =
        'select count(*)::integer as count from submission where initiative_id = $1 and assignment_id = $2';
      await refuseWhileUsed(tx, uses, [actor.initiativeId, id]);
      if ((await tx.scoped(AssignmentEntity, actor.initiativeId).delete({ id })) === 0) throw new NotFound();
    });
  }

  /** Gives one period another due date; null gives it its own back. */
  async moveDueDate(actor: Actor, id: string, periodText: string, day: string | null): Promise<void> {
    await this.database.runAs(actor, async (tx) => {
      const [row] = await this.assignments.list(tx, actor.initiativeId, id);
      if (!row) throw new NotFound();
      const { start, end } = periodOf(periodText, row.frequency, 'period');
      const table = tx.scoped(DueDateEntity, actor.initiativeId);
      const key = { assignmentId: id, periodStart: start, periodEnd: end };
      if (day === null) await table.delete(key);
      else await table.upsert({ ...key, dueOn: day }, ['assignmentId', 'periodStart', 'periodEnd']);
    });
  }
}
