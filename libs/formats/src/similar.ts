import { tidySpaces } from './text.js';

/** Below this share of right letters two names are not taken for one; tried on the places of a whole state. */
const ALIKE = 0.75;
/** A second name that is nearly as much alike makes a suggestion a guess. */
const AHEAD = 0.04;

/** So many names are compared with one text at most, so that no list of names can keep the server busy. */
const MOST_COMPARED = 300;
const LONGEST_START = 4;

/** Words that say what kind of place it is; files put them there or not. */
const KINDS = new Set(
  'town city county village borough township school schools district public ciudad condado municipio pueblo distrito escolar'.split(
    ' ',
  ),
);

/**
 * A name without what people write in many ways: accents, case, marks. "St. Mary’s, Inc." is "st mary s inc". Names
 * that are the same in it are the same name.
 */
export function plainName(text: string): string {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return tidySpaces(letters.replace(/[^\p{L}\p{N}]+/gu, ' '));
}

/** Finds the name that somebody probably meant. For a person to confirm; nothing is decided by it. */
export interface Similar {
  find: (text: string) => string | undefined;
}

/**
 * Looks among names for the one that differs from a text in the fewest letters: left out, added, changed or swapped,
 * spaces not counted, so that "Ea stfo rd" is Eastford; what kind of place it is, and what follows a comma ("Bethel
 * town, Fairfield County"), may be missing. The first letter has to be right, as it nearly always is; among very many
 * names, the first few. Undefined where none is alike, or two are.
 */
export function similarNames(names: readonly { id: string; name: string }[]): Similar {
  const byStart = new Map<string, { id: string; letters: string }[]>();
  for (const { id, name } of names) {
    const letters = lettersOf(name);
    for (let length = 1; length <= Math.min(LONGEST_START, letters.length); length++) {
      const start = letters.slice(0, length);
      const found = byStart.get(start);
      if (found) found.push({ id, letters });
      else byStart.set(start, [{ id, letters }]);
    }
  }
  /** The names that begin alike, by as few letters as leave few enough of them; none where that cannot be. */
  function near(wanted: string) {
    for (let length = 1; length <= LONGEST_START; length++) {
      const found = byStart.get(wanted.slice(0, length)) ?? [];
      if (found.length <= MOST_COMPARED) return found;
    }
    return [];
  }
  return {
    find(text) {
      const best = new Map<string, number>();
      for (const wanted of new Set([text, text.split(',')[0] ?? ''].map(lettersOf))) {
        for (const { id, letters } of near(wanted)) {
          const longer = Math.max(wanted.length, letters.length);
          const most = Math.floor((1 - ALIKE) * longer);
          if (Math.abs(wanted.length - letters.length) > most) continue;
          const share = 1 - edits(wanted, letters, most) / longer;
          if (share >= ALIKE && share > (best.get(id) ?? 0)) best.set(id, share);
        }
      }
      const [first, second] = [...best].sort(([, a], [, b]) => b - a);
      return first && !(second && first[1] - second[1] < AHEAD) ? first[0] : undefined;
    },
  };
}

function lettersOf(name: string): string {
  const words = plainName(name).split(' ');
  const own = words.filter((word) => !KINDS.has(word));
  return (own.length > 0 ? own : words).join('').slice(0, LONGEST);
}

/** Longer names are compared by their beginning. */
const LONGEST = 80;

/**
 * How many letters must be added, left out, changed or swapped with the next (optimal string alignment distance).
 * More than `most` is all the same: only the band of the table is filled in which fewer are possible.
 */
function edits(a: string, b: string, most: number): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const first = Math.max(1, i - most);
    const last = Math.min(b.length, i + most);
    const row = new Array<number>(b.length + 1).fill(most + 1);
    row[0] = i;
    let least = most + 1;
    for (let j = first; j <= last; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}
