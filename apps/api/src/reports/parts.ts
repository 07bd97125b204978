import type { ReportBlock } from '@chorus/domain';
import type { FigureRow, ReportStoryRow } from './parts.repository.js';

/** What charts and stories of a report show its audience now. */
export interface Parts {
  figures: FigureRow[];
  stories: ReportStoryRow[];
}

/** The blocks with null for every story that may not be read here: not even its id is told. */
export function withoutClosed(
  blocks: readonly ReportBlock[],
  stories: readonly { storyId: string; quote: string }[],
): ReportBlock[] {
  const read = (id: string | null) => (stories.some(({ storyId }) => storyId === id) ? id : null);
  return blocks.map((each) => {
    if (each.kind === 'STORIES') return { ...each, storyIds: each.storyIds.map(read) };
    if (each.kind !== 'QUOTE') return each;
    const isQuotable = stories.some(({ storyId, quote }) => storyId === each.storyId && quote !== '');
    return { ...each, storyId: isQuotable ? each.storyId : null };
  });
}
