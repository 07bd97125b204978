/** In characters; about a line. */
const OPENING = 60;

/**
 * The first words of a text that has no title, and what follows them: the words stand as a heading, and the text goes
 * on below. Cut between words; a first sentence that is shorter stands whole.
 */
export function openingOf(text: string): { opening: string; rest: string } {
  const plain = text.trim();
  const [sentence = ''] = /^.+?[.!?…](?=\s)/su.exec(plain) ?? [];
  const whole = sentence || plain;
  if (whole.length <= OPENING && !whole.includes('\n'))
    return { opening: whole, rest: plain.slice(whole.length).trim() };
  const line = plain.slice(0, OPENING + 1).split('\n')[0] ?? '';
  const end = line.length <= OPENING ? line.length : Math.max(line.lastIndexOf(' '), 0) || OPENING;
  return { opening: plain.slice(0, end), rest: plain.slice(end).trim() };
}
