import { Injectable } from '@nestjs/common';
import type { Transaction } from '../core/database/transaction.js';
import { NotFound } from '../core/errors.js';
import { UsesRepository, type Spot, type TakenDownSpot, type UseRow } from './uses.repository.js';

/** Where a story may stand, as far as its teller took nothing down. */
export interface Standing {
  /** Among all stories and in the search. */
  listed: boolean;
  /** A sentence of it on the front page. */
  quoted: boolean;
  /** Not beside these. */
  notBeside: string[];
}

/** The ledger as shelf and receipt use it, inside their transactions. */
@Injectable()
export class UseLedger {
  constructor(private readonly uses: UsesRepository) {}

  ofStory(tx: Transaction, initiativeId: string, storyId: string): Promise<UseRow[]> {
    return this.uses.ofStory(tx, initiativeId, storyId);
  }

  /** What the shelf has to leave out. */
  async standing(tx: Transaction, initiativeId: string, storyId: string): Promise<Standing> {
    const down = await this.uses.takenDown(tx, initiativeId, storyId);
    const isDown = (place: Spot['place']) => down.some((spot) => spot.place === place);
    return {
      listed: !isDown('STORIES'),
      quoted: !isDown('FRONT_QUOTE'),
      notBeside: down.flatMap(({ indicatorId }) => indicatorId ?? []),
    };
  }

  /** Writes what came to the shelf and ends what left it. Called by the shelf, whenever a story moves. */
  follow(tx: Transaction, initiativeId: string, storyId: string, today: string): Promise<void> {
    return this.uses.follow(tx, initiativeId, storyId, today);
  }

  /** The teller's word against one use; the shelf has to be written again afterwards. */
  takeDown(
    tx: Transaction,
    initiativeId: string,
    storyId: string,
    use: { id: string; today: string },
  ): Promise<void> {
    return this.changing(tx, initiativeId, storyId, use.id, () =>
      this.uses.takeDown(tx, initiativeId, storyId, use),
    );
  }

  /** Lifts the teller's word; the shelf has to be written again afterwards. */
  allowAgain(tx: Transaction, initiativeId: string, storyId: string, id: string): Promise<void> {
    return this.changing(tx, initiativeId, storyId, id, () =>
      this.uses.allowAgain(tx, initiativeId, storyId, id),
    );
  }

  /** The teller's word against places, known from elsewhere. True where that was new: then the shelf is to be written again. */
  async keepDown(
    tx: Transaction,
    initiativeId: string,
    storyId: string,
    { spots, today }: { spots: readonly TakenDownSpot[]; today: string },
  ): Promise<boolean> {
    const down = await this.uses.takenDown(tx, initiativeId, storyId);
    const missing = spots.filter(
      ({ place, indicatorId, tensionId, decisionId, reportId }) =>
        !down.some(
          (each) =>
            each.place === place &&
            each.indicatorId === indicatorId &&
            each.tensionId === tensionId &&
            each.decisionId === decisionId &&
            each.reportId === reportId,
        ),
    );
    if (missing.length > 0) await this.uses.keepDown(tx, initiativeId, storyId, { spots: missing, today });
    return missing.length > 0;
  }

  takeDownWritten(tx: Transaction, initiativeId: string, storyId: string, today: string): Promise<void> {
    return this.uses.takeDownWritten(tx, initiativeId, storyId, today);
  }

  endAll(tx: Transaction, initiativeId: string, storyId: string, today: string): Promise<void> {
    return this.uses.endAll(tx, initiativeId, storyId, today);
  }

  private async changing(
    tx: Transaction,
    initiativeId: string,
    storyId: string,
    id: string,
    work: () => Promise<void>,
  ): Promise<void> {
    const uses = await this.uses.ofStory(tx, initiativeId, storyId);
    if (!uses.some((use) => use.id === id && use.live)) throw new NotFound();
    await work();
  }
}
