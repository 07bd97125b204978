import { Injectable } from '@nestjs/common';
import { plainRule, ruleProblems, type ValidationRule } from '@chorus/domain';
import type { Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import { breaksReference, Invalid, NotFound } from '../core/errors.js';
import { newId } from '../core/ids.js';
import { IndicatorsRepository } from '../indicators/indicators.repository.js';
import { RuleEntity } from './rule.entity.js';

export interface SavedRule {
  id?: string | null;
  indicatorId: string;
  kind: ValidationRule['kind'];
  severity: ValidationRule['severity'];
  low?: number | null;
  high?: number | null;
  most?: number | null;
  relative?: boolean;
  otherId?: string | null;
}

/** Saying what the figures of an indicator are held against. */
@Injectable()
export class RulesService {
  constructor(
    private readonly database: Database,
    private readonly indicators: IndicatorsRepository,
  ) {}

  list(actor: Actor, indicatorId: string): Promise<RuleEntity[]> {
    return this.database.runAs(actor, async (tx) => {
      await this.indicators.get(tx, actor.initiativeId, indicatorId);
      return tx.scoped(RuleEntity, actor.initiativeId).find({ indicatorId }, { kind: 'ASC', id: 'ASC' });
    });
  }

  /** Adds a rule, or changes the one with this id. Figures that are there already are not asked about. */
  async save(actor: Actor, saved: SavedRule): Promise<string> {
    const id = saved.id ?? newId();
    const { low = null, high = null, most = null, relative = false, otherId = null } = saved;
    const rule: ValidationRule = { ...saved, id, low, high, most, relative, otherId };
    const wrong = ruleProblems(rule);
    if (wrong.length > 0) throw new Invalid(wrong);
    const fields = plainRule(rule);
    try {
      await this.database.runAs(actor, async (tx) => {
        await this.indicators.get(tx, actor.initiativeId, rule.indicatorId);
        const table = tx.scoped(RuleEntity, actor.initiativeId);
        if (!saved.id) return table.insert(fields);
        const where = { id, indicatorId: rule.indicatorId };
        if ((await table.update(where, fields)) === 0) throw new NotFound();
      });
    } catch (error) {
      if (breaksReference(error)) throw Invalid.field('otherId', 'UNKNOWN');
      throw error;
    }
    return id;
  }

  async remove(actor: Actor, id: string): Promise<void> {
    const gone = await this.database.runAs(actor, (tx) =>
      tx.scoped(RuleEntity, actor.initiativeId).delete({ id }),
    );
    if (gone === 0) throw new NotFound();
  }
}
