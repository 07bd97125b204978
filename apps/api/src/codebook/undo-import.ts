import type { Transaction } from '../core/database/transaction.js';
import { withDescendants } from '../themes/themes.service.js';
import type { CodebookFilesRepository } from './codebook-files.repository.js';
import type { PlannedChange } from './codebook-plan.js';

/** What a codebook that came in added and changed. */
export interface Imported {
  added: string[];
  changed: PlannedChange[];
}

/**
 * Takes a codebook that came in back: words and places as they were, where nobody changed them since; themes that it
 * added go, but for those that are in use by now and those above them.
 */
export async function undoImport(
  tx: Transaction,
  files: CodebookFilesRepository,
  initiativeId: string,
  { added, changed }: Imported,
): Promise<void> {
  const back = backwards(changed, await placesOf(tx, initiativeId));
  await files.change(tx, initiativeId, back);
  const used = await files.used(tx, initiativeId, added);
  const tree = await placesOf(tx, initiativeId);
  const mine = new Set(added);
  const stays = (id: string) => used.has(id) || !mine.has(id);
  const going = added.filter((id) => !withDescendants(tree, [id]).some(stays));
  await files.remove(tx, initiativeId, going);
}

/**
 * The changes that undo these, the last one first. One that would put a theme below itself, because others were moved
 * since, leaves it where it is.
 */
function backwards(changed: readonly PlannedChange[], tree: Place[]): PlannedChange[] {
  const now = new Map(tree.map((place) => [place.id, place]));
  return changed.toReversed().map(({ id, before, after }) => {
    const place = now.get(id);
    const isFree = !before.parentId || !withDescendants(tree, [id]).includes(before.parentId);
    if (!isFree) return { id, before: after, after: { ...before, parentId: after.parentId } };
    if (place && place.parentId === after.parentId) place.parentId = before.parentId;
    return { id, before: after, after: before };
  });
}

interface Place {
  id: string;
  parentId: string | null;
}

function placesOf(tx: Transaction, initiativeId: string): Promise<Place[]> {
  return tx.rows<Place>('select id, parent_id as "parentId" from theme where initiative_id = $1', [
    initiativeId,
  ]);
}
