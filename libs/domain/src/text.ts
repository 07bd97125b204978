/** Two texts that people take for the same fold to one: case, runs of spaces and the Unicode form do not count. */
export function fold(text: string): string {
  return tidySpaces(text.normalize('NFC')).toLowerCase();
}

/** Line breaks and runs of spaces become one space; none stays at the ends. */
export function tidySpaces(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** True for no text, or nothing but white space. */
export function isBlank(text: string): boolean {
  return text.length === 0 || text.trim().length === 0;
}
