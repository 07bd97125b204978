/** A word that stands in stories, as the search compares it with what somebody typed. */
export interface ShelfWord {
  word: string;
  /** So many stories hold it. */
  stories: number;
}

/** The words somebody typed, in their order, without the signs of the search; at most eight. */
export function wordsIn(typed: string): string[] {
  return (typed.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).slice(0, 8);
}

/** Small letters without accents, as the search compares them. */
export function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * The word that was most likely meant: the fewest slips away, then the one in most stories. One slip is forgiven in
 * words of up to five letters, two in longer ones; a word of two letters or less may be any other. A word of which the
 * stories tell in numbers is never read as another.
 */
export function nearest(typed: string, words: readonly ShelfWord[]): string | undefined {
  const letters = folded(typed);
  if (letters.length < 3 || /\p{N}/u.test(letters)) return undefined;
  const forgiven = letters.length <= 5 ? 1 : 2;
  const [first] = words
    .map(({ word, stories }) => ({ word, stories, slips: slipsBetween(letters, folded(word)) }))
    .filter(({ slips }) => slips <= forgiven)
    .sort(
      (one, other) =>
        one.slips - other.slips || other.stories - one.stories || (one.word < other.word ? -1 : 1),
    );
  return first?.word;
}

/**
 * Slips between two words: letters left out, added, exchanged, or two neighbours swapped (Damerau 1964), counted by the
 * restricted distance (optimal string alignment).
 */
export function slipsBetween(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of a.entries()) {
    const next = [i + 1];
    for (const [j, against] of b.entries()) {
      const swapped = i > 0 && j > 0 && letter === b[j - 1] && a[i - 1] === against;
      next.push(
        Math.min(
          (row[j + 1] ?? 0) + 1,
          (next[j] ?? 0) + 1,
          (row[j] ?? 0) + (letter === against ? 0 : 1),
          swapped ? (before[j - 1] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
