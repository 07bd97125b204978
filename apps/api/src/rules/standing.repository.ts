import { Injectable } from '@nestjs/common';
import type { Problem, ValidationRule } from '@chorus/domain';
import type { Reading, ReadingKey } from '@chorus/stats';
import type { Actor } from '../access/actor.js';
import type { Transaction } from '../core/database/transaction.js';
import { newId } from '../core/ids.js';
import type { RuledIndicator } from './standing-ground.js';

export interface WarningAnswer {
  reading: Reading;
  ruleId: string;
  problem: Problem;
  words: string;
}

type SeriesKey = Pick<ReadingKey, 'indicatorId' | 'placeId' | 'breakdownId'>;

interface ReadingRow extends ReadingKey {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
}

const KEY = `o.indicator_id as "indicatorId", o.place_id as "placeId", o.breakdown_id as "breakdownId",
  o.period_start as "start", o.period_end as "end", o.value, o.numerator, o.denominator`;

/** What rules are asked about, and what was answered. */
@Injectable()
export class StandingRepository {
  /** Rules of these indicators, and those that compare another one with them. */
  rules(tx: Transaction, initiativeId: string, indicatorIds: readonly string[]): Promise<ValidationRule[]> {
    return tx.rows<ValidationRule>(
      `select id, indicator_id as "indicatorId", kind, severity, low, high, most, relative, other_id as "otherId"
       from validation_rule where initiative_id = $1 and (indicator_id = any ($2) or other_id = any ($2))
       order by kind, id`,
      [initiativeId, indicatorIds],
    );
  }

  indicators(tx: Transaction, initiativeId: string, ids: readonly string[]): Promise<RuledIndicator[]> {
    return tx.rows<RuledIndicator>(
      'select id, name, measure from indicator where initiative_id = $1 and id = any ($2)',
      [initiativeId, ids],
    );
  }

  /** The observations with these keys, and all of these series. */
  readings(
    tx: Transaction,
    initiativeId: string,
    keys: readonly ReadingKey[],
    series: readonly SeriesKey[],
  ): Promise<Reading[]> {
    return this.find(tx, 'observation o where o.initiative_id = $1', [initiativeId], keys, series);
  }

  /** The same among the rows of a dry run. */
  staged(
    tx: Transaction,
    initiativeId: string,
    importId: string,
    keys: readonly ReadingKey[],
    series: readonly SeriesKey[],
  ): Promise<Reading[]> {
    const rows = `import_row o where o.initiative_id = $1 and o.import_id = $10
      and o.outcome in ('NEW', 'CHANGED', 'SAME')`;
    return this.find(tx, rows, [initiativeId, importId], keys, series);
  }

  private async find(
    tx: Transaction,
    from: string,
    [initiativeId, ...more]: [string, ...string[]],
    keys: readonly ReadingKey[],
    series: readonly SeriesKey[],
  ): Promise<Reading[]> {
    if (keys.length + series.length === 0) return [];
    const rows = await tx.rows<ReadingRow>(
      `select ${KEY} from ${from} and (o.indicator_id, o.place_id, o.breakdown_id, o.period_start, o.period_end) in
         (select * from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::date[], $6::date[]))
       union
       select ${KEY} from ${from} and (o.indicator_id, o.place_id, o.breakdown_id) in
         (select * from unnest($7::uuid[], $8::uuid[], $9::uuid[]))`,
      [initiativeId, ...keyColumns(keys), ...seriesColumns(series), ...more],
    );
    return rows.map(({ value, numerator, denominator, ...key }) => ({
      ...key,
      value: value ?? undefined,
      numerator: numerator ?? undefined,
      denominator: denominator ?? undefined,
    }));
  }

  /** What was answered about these very figures, by `answerKey`; the newest answer to each question. */
  async answers(
    tx: Transaction,
    initiativeId: string,
    readings: readonly Reading[],
  ): Promise<Map<string, string>> {
    const rows = await tx.rows<{ index: number; ruleId: string; words: string }>(
      `select k.n::integer - 1 as index, a.rule_id as "ruleId", a.words from warning_answer a
       join unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::date[], $6::date[], $7::float8[], $8::float8[], $9::float8[])
         with ordinality as k (i, p, b, s, e, value, numerator, denominator, n)
         on a.indicator_id = k.i and a.place_id = k.p and a.breakdown_id = k.b
           and a.period_start = k.s and a.period_end = k.e
           and (a.value, a.numerator, a.denominator) is not distinct from (k.value, k.numerator, k.denominator)
       where a.initiative_id = $1 order by a.id`,
      [initiativeId, ...keyColumns(readings), ...figureColumns(readings)],
    );
    return new Map(rows.map(({ index, ruleId, words }) => [answerKey(index, ruleId), words]));
  }

  async keepAnswers(
    tx: Transaction,
    actor: Pick<Actor, 'initiativeId' | 'accountId'>,
    answers: readonly WarningAnswer[],
  ): Promise<void> {
    if (answers.length === 0) return;
    const readings = answers.map(({ reading }) => reading);
    await tx.run(
      `insert into warning_answer (initiative_id, account_id, id, rule_id, problem, words, indicator_id, place_id,
         breakdown_id, period_start, period_end, value, numerator, denominator)
       select $1, $2, * from unnest($3::uuid[], $4::uuid[], $5::jsonb[], $6::text[], $7::uuid[], $8::uuid[], $9::uuid[],
         $10::date[], $11::date[], $12::float8[], $13::float8[], $14::float8[])`,
      [
        actor.initiativeId,
        actor.accountId ?? null,
        answers.map(() => newId()),
        answers.map(({ ruleId }) => ruleId),
        answers.map(({ problem }) => JSON.stringify(problem)),
        answers.map(({ words }) => words),
        ...keyColumns(readings),
        ...figureColumns(readings),
      ],
    );
  }
}

export function answerKey(index: number, ruleId: string): string {
  return `${index} ${ruleId}`;
}

function seriesColumns(keys: readonly SeriesKey[]): unknown[][] {
  return [
    keys.map(({ indicatorId }) => indicatorId),
    keys.map(({ placeId }) => placeId),
    keys.map(({ breakdownId }) => breakdownId),
  ];
}

function keyColumns(keys: readonly ReadingKey[]): unknown[][] {
  return [...seriesColumns(keys), keys.map(({ start }) => start), keys.map(({ end }) => end)];
}

function figureColumns(readings: readonly Reading[]): unknown[][] {
  return [
    readings.map(({ value }) => value ?? null),
    readings.map(({ numerator }) => numerator ?? null),
    readings.map(({ denominator }) => denominator ?? null),
  ];
}
