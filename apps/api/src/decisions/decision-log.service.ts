import { Injectable } from '@nestjs/common';
import { shelfOf, type Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import { NotFound } from '../core/errors.js';
import { TellerDoor } from '../stories/teller-door.js';
import type {
  BodyRow,
  DecisionChoice,
  DecisionRow,
  FormerRow,
  OwnDecisionRow,
  WholeDecision,
} from './decision-rows.js';
import { DecisionsRepository } from './decisions.repository.js';

/** The decision log for those who read it. */
@Injectable()
export class DecisionLogService {
  constructor(
    private readonly database: Database,
    private readonly door: TellerDoor,
    private readonly decisions: DecisionsRepository,
  ) {}

  list(actor: Actor, choice: DecisionChoice): Promise<DecisionRow[]> {
    return this.database.runAs(actor, (tx) =>
      this.decisions.list(tx, actor.initiativeId, shelfOf(actor), choice),
    );
  }

  get(actor: Actor, id: string): Promise<WholeDecision> {
    const { initiativeId } = actor;
    return this.database.runAs(actor, async (tx) => {
      const [row] = await this.decisions.list(tx, initiativeId, shelfOf(actor), { id });
      if (!row) throw new NotFound();
      return { ...row, ...(await this.decisions.parts(tx, initiativeId, id, shelfOf(actor))) };
    });
  }

  bodies(actor: Actor): Promise<BodyRow[]> {
    return this.database.runAs(actor, (tx) => this.decisions.bodies(tx, actor.initiativeId));
  }

  formers(actor: Actor, id: string): Promise<FormerRow[]> {
    return this.database.runAs(actor, (tx) => this.decisions.formers(tx, actor.initiativeId, id));
  }

  /** What was decided because of a story, for the one who told it. */
  ofReceipt(code: string, address: string): Promise<OwnDecisionRow[]> {
    return this.door.as(code, address, (tx, { initiativeId, storyId }) =>
      this.decisions.ofStory(tx, initiativeId, storyId),
    );
  }
}
