import type { FinishedCoding } from './agreement.js';
import type { StoryThemes } from './takeover.repository.js';

export interface Agreed {
  /** Stories whose coders see nothing differently any more, with the themes they agree on. */
  stories: StoryThemes[];
  /** How many stories have differences that nobody has settled. */
  open: number;
}

/**
 * What two coders or more agree on: every theme that all of them found or that they settled on, in stories without a
 * difference that is not settled.
 */
export function agreedThemes(
  codings: readonly FinishedCoding[],
  settled: readonly { storyId: string; themeId: string; applies: boolean }[],
): Agreed {
  const byStory = new Map<string, FinishedCoding[]>();
  for (const each of codings) byStory.set(each.storyId, [...(byStory.get(each.storyId) ?? []), each]);
  const stories: StoryThemes[] = [];
  let open = 0;
  for (const [storyId, own] of byStory) {
    if (own.length < 2) continue;
    const came = new Map(
      settled.filter((each) => each.storyId === storyId).map(({ themeId, applies }) => [themeId, applies]),
    );
    const found = [...new Set(own.flatMap(({ themeIds }) => themeIds))];
    const byAll = found.filter((id) => own.every(({ themeIds }) => themeIds.includes(id)));
    if (found.some((id) => !byAll.includes(id) && !came.has(id))) {
      open += 1;
      continue;
    }
    const themeIds = [...new Set([...byAll, ...came.keys()])].filter((id) => came.get(id) ?? true).sort();
    if (themeIds.length > 0) stories.push({ storyId, themeIds });
  }
  return { stories, open };
}
