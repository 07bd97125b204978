import type { Finding } from '@chorus/domain';
import { apollo } from '../../apollo.js';
import { cellKey } from './cells.js';
import { EntryWarningsQuery } from './entry.graphql.js';

interface Slice {
  initiative: string;
  indicatorId: string;
  placeId?: string;
  categoryIds?: string[];
}

/**
 * What rules ask about figures that stand, by the key of the cell. Undefined where the line is down: what was asked
 * before stays then.
 */
export async function openQuestions(
  slice: Slice,
): Promise<ReadonlyMap<string, readonly Finding[]> | undefined> {
  try {
    const { data } = await apollo.query({
      query: EntryWarningsQuery,
      variables: slice,
      fetchPolicy: 'no-cache',
    });
    return new Map(data?.entryWarnings.map(({ findings, ...address }) => [cellKey(address), findings]));
  } catch {
    return undefined;
  }
}
