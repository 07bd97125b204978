/**
 * Widths of characters in Atkinson Hyperlegible Next Regular, in hundredths of the font size, from the space to the
 * tilde; read from the table `hmtx` of the font. Bold is a little wider.
 */
const WIDTHS = [
  28, 29, 30, 65, 59, 92, 73, 16, 30, 30, 49, 61, 21, 36, 21, 39, 65, 41, 55, 58, 61, 59, 60, 51, 62, 60, 21,
  21, 55, 63, 55, 48, 78, 63, 61, 65, 67, 57, 55, 69, 69, 39, 51, 63, 54, 82, 69, 71, 59, 72, 61, 59, 56, 69,
  59, 86, 62, 57, 61, 32, 39, 34, 55, 37, 24, 53, 57, 49, 56, 54, 31, 56, 55, 25, 25, 49, 26, 85, 55, 55, 57,
  57, 35, 47, 33, 54, 46, 68, 48, 45, 46, 34, 24, 34, 56,
];
const OTHER = 56;
/** Characters of East Asian scripts fill a square. */
const WIDE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff]/;
const BOLD = 1.06;

/** About how wide a text is, in pixels. */
export function textWidth(text: string, size: number, isBold = false): number {
  let hundredths = 0;
  for (const character of text.normalize('NFD').replace(/\p{M}/gu, '')) {
    const width = WIDTHS[character.charCodeAt(0) - 32];
    hundredths += width ?? (WIDE.test(character) ? 100 : OTHER);
  }
  return (hundredths / 100) * size * (isBold ? BOLD : 1);
}

/** Shortens a text that is wider than `room` pixels, with an ellipsis. */
export function shorten(text: string, room: number, size: number, isBold = false): string {
  if (textWidth(text, size, isBold) <= room) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size, isBold) > room) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** Breaks a text into lines of at most `room` pixels; after `most` lines the rest is left out with an ellipsis. */
export function wrap(text: string, room: number, size: number, most = 6, isBold = false): string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.split(/[ \n\t]+/).filter(Boolean);
  for (const [index, word] of words.entries()) {
    const longer = line ? `${line} ${word}` : word;
    if (!line || textWidth(longer, size, isBold) <= room) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) {
      return [...lines, shorten([line, ...words.slice(index)].join(' '), room, size, isBold)];
    }
    lines.push(shorten(line, room, size, isBold));
    line = word;
  }
  return line ? [...lines, shorten(line, room, size, isBold)] : lines;
}
