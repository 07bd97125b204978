import type { Transaction } from './database/transaction.js';
import { Conflict } from './errors.js';

/**
 * Refuses to remove what others still refer to, and says how many they are. `counting` is one statement that gives one
 * row with an integer `count`. The foreign keys keep the last word, for what is added at the same moment.
 */
export async function refuseWhileUsed(
  tx: Transaction,
  counting: string,
  parameters: readonly unknown[],
): Promise<void> {
  const used = await tx.row<{ count: number }>(counting, [...parameters]);
  if (used && used.count > 0) throw new Conflict('STILL_USED', { count: used.count });
}
