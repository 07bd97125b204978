import { Injectable } from '@nestjs/common';
import { isClosed, livedReading, type LivedReading, type SeriesStatus } from '@chorus/domain';
import { isMember, shelfOf, type Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import { NotFound } from '../core/errors.js';
import { disagreements, type Compared } from '../dashboards/disagreements.js';
import { FrontPageRepository } from '../dashboards/front-page.repository.js';
import { InitiativesService } from '../initiatives/initiatives.service.js';
import { PlacesService } from '../places/places.service.js';
import { ReadingsRepository } from './readings.repository.js';
import {
  TensionsRepository,
  type CitedRow,
  type ContributionRow,
  type StepRow,
  type TensionChoice,
  type TensionRow,
} from './tensions.repository.js';

/** A tension with everything that its reader may see of it. */
export interface WholeTension extends TensionRow {
  contributions: ContributionRow[];
  steps: StepRow[];
  cited: CitedRow[];
}

/** Where a tension could be opened: the curve says one thing, most tellers say the opposite. A prompt, not a test. */
export interface Suggestion {
  indicatorId: string;
  placeId: string;
  status: SeriesStatus;
  lived: LivedReading;
  /** A tension about the same that is under way already. */
  tensionId: string | null;
}

/** The register for those who read it. */
@Injectable()
export class TensionsService {
  constructor(
    private readonly database: Database,
    private readonly tensions: TensionsRepository,
    private readonly readings: ReadingsRepository,
    private readonly front: FrontPageRepository,
    private readonly initiatives: InitiativesService,
    private readonly places: PlacesService,
  ) {}

  list(actor: Actor, choice: TensionChoice): Promise<TensionRow[]> {
    return this.database.runAs(actor, (tx) =>
      this.tensions.list(tx, actor.initiativeId, shelfOf(actor), choice),
    );
  }

  get(actor: Actor, id: string): Promise<WholeTension> {
    const { initiativeId } = actor;
    return this.database.runAs(actor, async (tx) => {
      const [row] = await this.tensions.list(tx, initiativeId, shelfOf(actor), { id });
      if (!row) throw new NotFound();
      return {
        ...row,
        contributions: await this.tensions.contributions(tx, initiativeId, id, isMember(actor)),
        steps: await this.tensions.steps(tx, initiativeId, id),
        cited: await this.tensions.cited(tx, initiativeId, id, shelfOf(actor)),
      };
    });
  }

  /** For the whole of the initiative first, then place by place. */
  suggestions(actor: Actor): Promise<Suggestion[]> {
    const { initiativeId } = actor;
    return this.database.runAs(actor, async (tx) => {
      const root = (await this.places.all(tx, initiativeId)).find(({ parentId }) => parentId === null);
      if (!root) return [];
      const { minimumCount } = await this.initiatives.find(tx, initiativeId);
      const whole = await this.front.compared(tx, initiativeId, shelfOf(actor));
      const byPlace = await this.readings.byPlace(tx, initiativeId, shelfOf(actor));
      const known = await this.tensions.list(tx, initiativeId, shelfOf(actor), {});
      const compared: (Compared & { placeId: string })[] = [
        ...whole.map((each) => ({ ...each, placeId: root.id })),
        ...byPlace,
      ];
      return compared.flatMap((each) => {
        const [found] = disagreements([each], minimumCount);
        const lived = found && livedReading(found, minimumCount);
        if (!lived) return [];
        const about = known.find(
          ({ indicatorId, placeId, state }) =>
            indicatorId === each.indicatorId && placeId === each.placeId && !isClosed(state),
        );
        const { indicatorId, placeId } = each;
        return [{ indicatorId, placeId, status: found.status, lived, tensionId: about?.id ?? null }];
      });
    });
  }
}
