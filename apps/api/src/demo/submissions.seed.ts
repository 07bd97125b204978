import { Injectable } from '@nestjs/common';
import { periodLabel, periodOn, previousPeriod } from '@chorus/domain';
import type { Member } from '../access/actor.js';
import { AssignmentsService } from '../submissions/assignments.service.js';
import { SubmissionsService } from '../submissions/submissions.service.js';
import { ASSIGNMENTS } from './content/assignments.js';
import { INDICATORS } from './content/indicators.js';
import { COUNTY, type IndicatorSlug } from './content/types.js';
import type { SeededStructure } from './structure.seed.js';

const DAY = 86_400_000;
/** The latest that a due date can be after a period. */
const MOST_DAYS = 366;

/** Numbers that partners are asked for, around the day on which the demo is made, so that something waits for everybody. */
@Injectable()
export class SubmissionsSeed {
  constructor(
    private readonly assignments: AssignmentsService,
    private readonly submissions: SubmissionsService,
  ) {}

  async run(
    { owner, contributor }: { owner: Member; contributor: Member },
    { organizations, places }: SeededStructure,
    indicators: ReadonlyMap<IndicatorSlug, string>,
    today: string,
  ): Promise<void> {
    const placeId = places.get(COUNTY) ?? '';
    for (const { indicator, organization, dueIn, remindDays, submitted } of ASSIGNMENTS) {
      const { frequency = 'ANNUAL' } = INDICATORS.find(({ slug }) => slug === indicator) ?? {};
      const last = previousPeriod(periodOn(today, frequency));
      const since = Math.round((Date.parse(today) - Date.parse(last.end)) / DAY);
      const period = periodLabel(last);
      const assignmentId = await this.assignments.save(owner, {
        indicatorId: indicators.get(indicator) ?? '',
        organizationId: organizations.get(organization) ?? '',
        placeIds: [placeId],
        byGroups: false,
        firstPeriod: period,
        dueDays: Math.max(0, Math.min(MOST_DAYS, since + dueIn + 1)),
        remindDays,
      });
      if (!submitted) continue;
      const { value, note } = submitted;
      const cell = { placeId, categoryIds: [], value, status: 'FINAL' as const, state: 'VALUE' as const };
      const draft = { assignmentId, period, cells: [cell], note, version: 0 };
      const { id, version } = await this.submissions.save(contributor, draft);
      await this.submissions.submit(contributor, id, version);
    }
  }
}
