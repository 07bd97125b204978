import type { ChartStory } from '../../ui/charts/types.js';
import type { StoryPins } from './indicator-page.graphql.js';

/** The stories of an indicator as the chart takes them. `titles` are those that are known, by id. */
export function storiesOf(
  pins: StoryPins,
  titles: ReadonlyMap<string, string>,
  untitled: string,
): ChartStory[] {
  return pins.ids.flatMap((id, index) => {
    const [start, end] = [pins.starts[index], pins.ends[index]];
    if (!start || !end) return [];
    const themes = (pins.themes[index] ?? '').split(' ').filter(Boolean);
    return [{ id, label: titles.get(id) || untitled, start, end, trend: pins.trends[index] ?? null, themes }];
  });
}
