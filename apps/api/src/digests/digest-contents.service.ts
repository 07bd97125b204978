import { Injectable } from '@nestjs/common';
import { can } from '@chorus/domain';
import { shelfOf, type Member } from '../access/actor.js';
import { ChallengeDeskService } from '../challenges/challenge-desk.service.js';
import { Database } from '../core/database/database.js';
import { ReviewService } from '../stories/review.service.js';
import { AssignmentsService } from '../submissions/assignments.service.js';
import { TensionsService } from '../tensions/tensions.service.js';
import type { Digest } from './digest.js';
import { DigestsRepository } from './digests.repository.js';

/** What a week held for one member, with the rights they have at this moment: no more than their own pages tell. */
@Injectable()
export class DigestContents {
  constructor(
    private readonly database: Database,
    private readonly digests: DigestsRepository,
    private readonly assignments: AssignmentsService,
    private readonly review: ReviewService,
    private readonly challenges: ChallengeDeskService,
    private readonly tensions: TensionsService,
  ) {}

  /** `since`: the first day, as 2026-11-16. Names come in `language`, where there are translations. */
  async of(actor: Member, language: string, since: string): Promise<Digest> {
    const { visitor, initiativeId } = actor;
    const reviews = can(visitor, 'story.review');
    const publishes = can(visitor, 'indicator.publish');
    const due = can(visitor, 'submission.read') ? await this.assignments.due(actor) : [];
    const standing = (...wanted: string[]) => due.filter((item) => wanted.includes(item.standing)).length;
    const challenges = reviews ? await this.challenges.counts(actor) : undefined;
    const tensions = await this.tensions.list(actor, {});
    const queue = reviews ? await this.review.queue(actor, []) : undefined;
    const { unpublished, happened } = await this.database.runAs(actor, async (tx) => ({
      unpublished: publishes ? await this.digests.unpublished(tx, initiativeId) : 0,
      happened: await this.digests.happened(tx, { initiativeId, language }, shelfOf(actor), since),
    }));
    const contributions = tensions.reduce((sum, { waiting }) => sum + waiting, 0);
    return {
      waiting: {
        storiesToRead: queue?.counts.SUBMITTED ?? 0,
        consentsEnding: queue?.consentsEnding ?? 0,
        unpublished,
        challengesToLookAt: (challenges?.waiting ?? 0) + (challenges?.objections ?? 0),
        challengesToAnswer: challenges?.open ?? 0,
        numbersToApprove: publishes ? standing('SUBMITTED') : 0,
        numbersDue: publishes ? 0 : standing('DUE', 'OVERDUE', 'RETURNED'),
        contributionsToRead: can(visitor, 'tension.moderate') ? contributions : 0,
      },
      ...happened,
      tensions: tensions.filter(({ movedOn }) => movedOn >= since).map(({ title }) => title),
    };
  }
}
