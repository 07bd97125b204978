/** An entry with the place it takes in its list: the other entries of other lists keep theirs. */
export interface Ordered {
  id: string;
  /** The list in which it moves up and down: an indicator moves within its result. */
  list: string;
}

/** Moves one entry up (-1) or down (1) past its nearest neighbour of the same list; at the end nothing changes. */
export function moved<Entry extends Ordered>(entries: readonly Entry[], id: string, step: 1 | -1): Entry[] {
  const from = entries.findIndex((entry) => entry.id === id);
  const entry = entries[from];
  if (!entry) return [...entries];
  let to = from + step;
  while (entries[to] && entries[to]?.list !== entry.list) to += step;
  const neighbour = entries[to];
  if (!neighbour) return [...entries];
  return entries.map((each, index) => (index === from ? neighbour : index === to ? entry : each));
}

/** Where an entry stands among those of its list, from 1, and how many they are. */
export function placeOf(entries: readonly Ordered[], id: string): { place: number; all: number } {
  const list = entries.find((entry) => entry.id === id)?.list;
  const mine = entries.filter((entry) => entry.list === list);
  return { place: mine.findIndex((entry) => entry.id === id) + 1, all: mine.length };
}
