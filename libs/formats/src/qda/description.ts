/** What the codebook says of a theme. */
export interface ThemeWords {
  description: string;
  useWhen: string;
  useNot: string;
}

const USE_WHEN = '[Use when]';
const USE_NOT = '[Do not use when]';
/** A line of a text that is one of the two above, or was made one bracket longer because it is. */
const LIKE_A_MARK = /^\[+(?:Use when|Do not use when)\]$/;

/** One text of the three, for formats that have one alone; each of the other two stands below a line that names it. */
export function descriptionOf({ description, useWhen, useNot }: ThemeWords): string {
  const quoted = (text: string) =>
    text
      .split('\n')
      .map((line) => (LIKE_A_MARK.test(line) ? `[${line}` : line))
      .join('\n');
  return [
    quoted(description),
    ...(useWhen ? [USE_WHEN, quoted(useWhen)] : []),
    ...(useNot ? [USE_NOT, quoted(useNot)] : []),
  ].join('\n');
}

/** The three texts again; all of a text that Chorus did not write is the description. */
export function wordsIn(text: string): ThemeWords {
  const parts: Record<keyof ThemeWords, string[]> = { description: [], useWhen: [], useNot: [] };
  let part: keyof ThemeWords = 'description';
  for (const line of text.split('\n')) {
    if (line === USE_WHEN && part === 'description') part = 'useWhen';
    else if (line === USE_NOT && part !== 'useNot') part = 'useNot';
    else parts[part].push(line.startsWith('[[') && LIKE_A_MARK.test(line) ? line.slice(1) : line);
  }
  const { description, useWhen, useNot } = parts;
  return {
    description: description.join('\n'),
    useWhen: useWhen.join('\n'),
    useNot: useNot.join('\n'),
  };
}
