import { Injectable } from '@nestjs/common';
import { can, zonesAt, zonesOf } from '@chorus/domain';
import { protect, type SuppressionPolicy } from '@chorus/stats';
import { shelfOf, type Actor } from '../access/actor.js';
import type { Transaction } from '../core/database/transaction.js';
import { Invalid } from '../core/errors.js';
import { InitiativesService } from '../initiatives/initiatives.service.js';
import { SIGNIFIER_COLUMNS, type SignifierRow } from '../prompts/signifiers.repository.js';

/** Which stories are counted: words, and conditions as `find_stories` takes them. */
export interface Counted {
  words: string;
  filters: string[];
}

/** A signifier with the marks of the stories that were placed by it. */
export interface MarkedSignifier extends SignifierRow {
  marks: (number[] | null)[];
}

/** How many stories stand where, as a reader may see it; null where it is hidden. */
export interface ZoneCounts {
  answers: number | null;
  zones: { zone: string; stories: number | null }[];
}

/** More stories than any initiative has; the search wants a number. */
const ALL = 1_000_000;

/** Where the stories on a shelf stand, with small numbers protected. */
@Injectable()
export class ZoneCounter {
  constructor(private readonly initiatives: InitiativesService) {}

  /**
   * What an initiative hides from partners and the public. Whoever reviews stories reads every one of them with its
   * marks, so to them nothing is hidden.
   */
  async policy(tx: Transaction, { initiativeId, visitor }: Actor): Promise<SuppressionPolicy> {
    if (can(visitor, 'story.review')) return { minimumCount: 1, minimumDenominator: 1, hideAllOrNone: false };
    const { minimumCount, minimumDenominator, hideAllOrNone } = await this.initiatives.find(tx, initiativeId);
    return { minimumCount, minimumDenominator, hideAllOrNone };
  }

  /** The signifiers by which the stories that are counted were placed. One statement, however many there are. */
  marked(
    tx: Transaction,
    actor: Actor,
    { words, filters }: Counted,
    signifierId?: string,
  ): Promise<MarkedSignifier[]> {
    return tx.rows<MarkedSignifier>(
      `with found as materialized (select story_id from find_stories($3, $4, null, null, $5))
       select ${SIGNIFIER_COLUMNS}, json_agg(a.mark) as marks
       from found f
       join shelf_placement a on a.initiative_id = $1 and a.audience = $2 and a.story_id = f.story_id
       join prompt_signifier s on s.initiative_id = a.initiative_id and s.id = a.signifier_id
       where $6::uuid is null or s.id = $6
       group by s.initiative_id, s.id order by s.prompt_id, s.position, s.id`,
      [actor.initiativeId, shelfOf(actor), words, filters, ALL, signifierId ?? null],
    );
  }

  /** Throws Invalid where a zone may not be opened: so few stories stand there that it would point at somebody. */
  async requireShown(
    tx: Transaction,
    actor: Actor,
    counted: Counted,
    { signifierId, zone }: { signifierId: string; zone: string },
  ): Promise<void> {
    const [signifier] = await this.marked(tx, actor, counted, signifierId);
    if (!signifier) return;
    const policy = await this.policy(tx, actor);
    const found = zoneCounts(signifier, policy).zones.find((each) => each.zone === zone);
    if (!found) throw Invalid.field('filter.zone', 'UNKNOWN');
    if (found.stories === null) {
      throw Invalid.field('filter.zone', 'TOO_FEW_STORIES', { limit: policy.minimumCount });
    }
  }
}

/**
 * The counts of a signifier's zones as a reader may see them. Under the minimum nothing is told but that; above it,
 * small counts are hidden, and others with them where a hidden one could be worked out from the sum.
 */
export function zoneCounts(signifier: MarkedSignifier, policy: SuppressionPolicy): ZoneCounts {
  const { kind, several, labels, marks } = signifier;
  const zones = zonesOf({ kind, parts: labels.length });
  const counts = new Map(zones.map((zone) => [zone, 0]));
  for (const mark of marks)
    for (const zone of zonesAt(kind, mark)) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  if (marks.length < policy.minimumCount)
    return { answers: null, zones: zones.map((zone) => ({ zone, stories: null })) };
  const shown = protectedSum(marks.length, [...counts.values()], policy, !several);
  return {
    answers: shown[0] ?? null,
    zones: zones.map((zone, index) => ({ zone, stories: shown[index + 1] ?? null })),
  };
}

/** A sum and its parts as they may be shown, the sum first; null where hidden. `adds`: the parts make up the sum. */
export function protectedSum(
  sum: number,
  parts: readonly number[],
  policy: SuppressionPolicy,
  adds = true,
): (number | null)[] {
  const cells = [sum, ...parts].map((value) => ({ measure: 'COUNT' as const, value }));
  const relations = adds && parts.length > 0 ? [{ total: 0, parts: parts.map((_, index) => index + 1) }] : [];
  return protect(cells, relations, policy).map((hidden, index) =>
    hidden ? null : (cells[index]?.value ?? null),
  );
}
