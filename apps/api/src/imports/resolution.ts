import { Injectable } from '@nestjs/common';
import type { DraftCategory } from '@chorus/formats';
import type { Actor } from '../access/actor.js';
import type { Transaction } from '../core/database/transaction.js';
import { Breakdowns, breakdownKey } from '../places/breakdowns.js';
import { ImportGround } from './ground.js';
import type { ImportDecisions, ImportReport } from './import-report.js';
import { ImportRowsRepository, type ImportKey } from './import-rows.repository.js';
import { NewNames } from './new-names.js';
import { ReportRepository } from './report.repository.js';
import { Staging } from './staging.js';

export interface Resolved {
  /** The places that were made. */
  placeIds: string[];
  /** How many categories were made. */
  categories: number;
  /** The report as it is after that. */
  report: ImportReport;
}

/** More new places than any initiative has; a file that wants more has another column mapped as place. */
const MOST_NEW_PLACES = 20_000;

/** Names that nobody knew: learned as other spellings of what is there, or made new, as the steward decided. */
@Injectable()
export class Resolution {
  constructor(
    private readonly ground: ImportGround,
    private readonly rows: ImportRowsRepository,
    private readonly reports: ReportRepository,
    private readonly names: NewNames,
    private readonly staging: Staging,
    private readonly breakdowns: Breakdowns,
  ) {}

  /** Takes the decisions of a steward: about names, and about what rules ask. */
  async resolve(
    tx: Transaction,
    actor: Actor,
    key: ImportKey,
    report: ImportReport,
    decisions: ImportDecisions,
  ): Promise<Resolved> {
    const resolved = await this.resolveNames(tx, key, report, decisions);
    const warnings = await this.staging.answer(tx, actor, key, resolved.report, decisions);
    return { ...resolved, report: { ...resolved.report, warnings } };
  }

  /** Removes places that were made, but for those that something uses by now. */
  takeBack(tx: Transaction, initiativeId: string, placeIds: readonly string[]): Promise<void> {
    return this.names.removePlaces(tx, initiativeId, placeIds);
  }

  private async resolveNames(
    tx: Transaction,
    key: ImportKey,
    report: ImportReport,
    decisions: ImportDecisions,
  ): Promise<Resolved> {
    if (report.outcomes.UNKNOWN === 0) return { placeIds: [], categories: 0, report };
    const unknown = await this.reports.unknownPlaces(tx, key, MOST_NEW_PLACES);
    const placeIds = await this.names.makePlaces(tx, key.initiativeId, unknown, decisions);
    const categories = await this.names.makeCategories(
      tx,
      key.initiativeId,
      report.unknownCategories,
      decisions,
    );
    const ground = await this.ground.of(tx, key.initiativeId);
    const found = unknown.flatMap(({ name, code }) => {
      const id = ground.names.place(name ?? undefined, code ?? undefined);
      return id ? [{ name, code, id }] : [];
    });
    const sets = (await this.reports.unknownSets(tx, key)).flatMap(({ texts }) => {
      const ids = (JSON.parse(texts) as DraftCategory[]).map(({ dimension, text }) =>
        ground.names.category(dimension, text),
      );
      return ids.every((id) => id !== undefined) ? [{ texts, ids }] : [];
    });
    const ids = await this.breakdowns.idsOf(
      tx,
      key.initiativeId,
      sets.map((set) => set.ids),
    );
    const breakdowns = sets.map(({ texts, ids: set }) => ({ texts, id: ids.get(breakdownKey(set)) ?? '' }));
    await this.rows.resolve(tx, key, found, breakdowns);
    const warnings = await this.staging.settle(tx, key, ground.indicators.values());
    const findings = await this.reports.findings(tx, key);
    return { placeIds, categories, report: { ...report, ...findings, warnings } };
  }
}
