import { Injectable } from '@nestjs/common';
import type { Frequency, Period, SubmissionState } from '@chorus/domain';
import type { Transaction } from '../core/database/transaction.js';
import type { Translations } from '../core/localized.js';
import { EVERYONE } from '../places/breakdowns.js';

/** An assignment with everything that says what is due from it. */
export interface AssignmentRow {
  id: string;
  indicatorId: string;
  organizationId: string;
  organization: string;
  byGroups: boolean;
  firstStart: string;
  firstEnd: string;
  dueDays: number;
  remindDays: number | null;
  endedOn: string | null;
  slug: string;
  name: string;
  translations: Translations;
  frequency: Frequency;
  placeIds: string[];
  moved: (Period & { due: string })[];
  submissions: SubmissionFacts[];
  /** Periods whose numbers somebody of the team has entered. */
  entered: Period[];
}

export interface SubmissionFacts extends Period {
  id: string;
  state: SubmissionState;
  reason: string;
  savedAt: string;
  submittedAt: string | null;
}

export interface Correspondent {
  accountId: string;
  email: string;
  name: string;
  organizationId: string;
}

@Injectable()
export class AssignmentsRepository {
  /** What is asked of whom, with what came; of one assignment, or of all that the caller may see. */
  list(tx: Transaction, initiativeId: string, id?: string): Promise<AssignmentRow[]> {
    return tx.rows<AssignmentRow>(
      `select a.id, a.indicator_id as "indicatorId", a.organization_id as "organizationId", o.name as organization,
         a.by_groups as "byGroups", a.first_start as "firstStart", a.first_end as "firstEnd", a.due_days as "dueDays",
         a.remind_days as "remindDays", a.ended_on as "endedOn", i.slug, i.name,
         jsonb_strip_nulls(i.translations) as translations, i.frequency,
         (select coalesce(json_agg(p.place_id order by p.position), '[]') from assignment_place p
          where p.initiative_id = $1 and p.assignment_id = a.id) as "placeIds",
         (select coalesce(json_agg(json_build_object('start', d.period_start, 'end', d.period_end, 'due', d.due_on)), '[]')
          from due_date d where d.initiative_id = $1 and d.assignment_id = a.id) as moved,
         (select coalesce(json_agg(json_build_object('id', s.id, 'start', s.period_start, 'end', s.period_end,
            'state', s.state, 'reason', s.reason, 'savedAt', s.saved_at, 'submittedAt', s.submitted_at)), '[]')
          from submission s where s.initiative_id = $1 and s.assignment_id = a.id) as submissions,
         (select coalesce(json_agg(json_build_object('start', e.period_start, 'end', e.period_end)), '[]')
          from (select b.period_start, b.period_end from observation b
                join assignment_place p on p.initiative_id = b.initiative_id and p.assignment_id = a.id
                  and p.place_id = b.place_id
                where b.initiative_id = $1 and b.indicator_id = a.indicator_id and b.breakdown_id = $3
                  and b.period_start >= a.first_start
                group by b.period_start, b.period_end
                having count(*) = (select count(*) from assignment_place q
                                   where q.initiative_id = $1 and q.assignment_id = a.id)) as e) as entered
       from assignment a
       join indicator i on i.initiative_id = a.initiative_id and i.id = a.indicator_id
       join organization o on o.initiative_id = a.initiative_id and o.id = a.organization_id
       where a.initiative_id = $1 and ($2::uuid is null or a.id = $2) and i.archived_at is null
       order by o.name, i.position, i.name, a.id`,
      [initiativeId, id ?? null, EVERYONE],
    );
  }

  /** Contributors to write to, with the organization they send numbers for. Only a steward sees addresses. */
  correspondents(tx: Transaction, initiativeId: string, organizationId?: string): Promise<Correspondent[]> {
    return tx.rows<Correspondent>(
      `select m.account_id as "accountId", a.email, a.name, m.organization_id as "organizationId"
       from membership m join account a on a.id = m.account_id
       where m.initiative_id = $1 and m.role = 'CONTRIBUTOR' and ($2::uuid is null or m.organization_id = $2)
       order by m.organization_id, a.email`,
      [initiativeId, organizationId ?? null],
    );
  }
}
