import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import type { Transaction } from '../core/database/transaction.js';
import { IndicatorsRepository } from '../indicators/indicators.repository.js';
import { Changes } from '../observations/changes.js';
import { isEmpty } from '../observations/entered-cells.js';
import { ObservationsRepository } from '../observations/observations.repository.js';
import { observationFrom, type Sheet } from './sheet.service.js';

/** The one way from a submission to the observations. */
@Injectable()
export class Workroom {
  constructor(
    private readonly observations: ObservationsRepository,
    private readonly indicators: IndicatorsRepository,
    private readonly changes: Changes,
  ) {}

  async take(tx: Transaction, actor: Actor, sheet: Sheet, submissionId: string): Promise<void> {
    const { indicator, item, row } = sheet;
    const rows = sheet.cells
      .flatMap(({ cell }) => (cell ? [observationFrom(indicator, item.period, cell)] : []))
      .filter((each) => !isEmpty(each));
    const reason = [row.organization, sheet.submission?.note].filter(Boolean).join(': ').slice(0, 500);
    const changeId = await this.changes.begin(tx, actor, { kind: 'SUBMISSION', reason, submissionId });
    await this.observations.write(tx, actor.initiativeId, changeId, rows);
    await this.indicators.touch(tx, actor.initiativeId, [indicator.id]);
  }
}
