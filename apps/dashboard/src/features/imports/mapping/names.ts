/** Two texts that people take for the same fold to one: case and runs of spaces do not count, as when files are read. */
export function fold(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

export function sameName(one: string, other: string): boolean {
  return one === other || fold(one) === fold(other);
}

/** Index of the column of this name, or -1. */
export function columnIndex(header: readonly string[], name: string): number {
  const exact = header.indexOf(name);
  return exact >= 0 || name === '' ? exact : header.findIndex((each) => sameName(each, name));
}

/** The lowest of several header rows: "Percent" of "Students / Percent". */
export function lastPart(name: string): string {
  return name.split(' / ').at(-1) ?? name;
}

/** Distinct texts of a column of the sample that are not blank, in the order they come. */
export function textsOf(sample: readonly (readonly string[])[], index: number): string[] {
  return [...new Set(sample.map((row) => (row[index] ?? '').trim()).filter((text) => text !== ''))];
}

/**
 * Whether a column's name, or one of its parts, fits a pattern: `*` stands for any text, `?` for one character, `#`
 * for one digit.
 */
export function fitsPattern(pattern: string, name: string): boolean {
  const source = fold(pattern)
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replace(/\?/g, '.')
    .replace(/#/g, '\\d');
  const wanted = new RegExp(`^${source}$`, 'u');
  return [name, ...name.split(' / ')].some((part) => wanted.test(fold(part)));
}

/** A pattern for columns like this one: its digits may be others. */
export function patternLike(name: string): string {
  return lastPart(name).replace(/\d/g, '#');
}
