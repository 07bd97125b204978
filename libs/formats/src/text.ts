import { isBlank, tidySpaces } from '@chorus/domain';

export { fold, isBlank, tidySpaces } from '@chorus/domain';

export function allBlank(cells: readonly string[]): boolean {
  for (const cell of cells) if (!isBlank(cell)) return false;
  return true;
}

const SHORT = 80;

/** A text as a message quotes it: whole, or its beginning. */
export function excerpt(text: string): string {
  const tidy = tidySpaces(text);
  return tidy.length <= SHORT ? tidy : `${tidy.slice(0, SHORT - 1)}…`;
}

const MOST_REMEMBERED = 2000;
const LONGEST_REMEMBERED = 200;

/**
 * The same function, remembering its answers by text: columns repeat a few texts a million times. It forgets all
 * when it holds too many, and leaves long texts alone, so that no file can fill the memory.
 */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const answers = new Map<string, { answer: T }>();
  let lastText = '';
  let last: { answer: T } | undefined;
  return (text) => {
    if (last && text === lastText) return last.answer;
    let found = answers.get(text);
    if (!found) {
      found = { answer: read(text) };
      if (text.length > LONGEST_REMEMBERED) return found.answer;
      if (answers.size >= MOST_REMEMBERED) answers.clear();
      answers.set(ownCopy(text), found);
    }
    lastText = text;
    last = found;
    return found.answer;
  };
}

/** A cell is a slice of a large piece of the file, and keeps all of that alive; a key that stays must not. */
function ownCopy(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
