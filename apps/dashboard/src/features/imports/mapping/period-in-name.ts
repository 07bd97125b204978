import { parsePeriod, type Frequency, type Period } from '@chorus/domain';

/** Ways of writing a period inside a longer text; each is looked for in the whole text, the longer ones first. */
const WAYS = [
  /\d{4}\s*(?:-|–|—|\/|to)\s*(?:\d{4}|\d{2})/giu,
  /\d{4}\s*-?\s*[qsh][1-4]|q[1-4]\s*[-/ ]?\s*\d{4}/giu,
  /(?:0?[1-9]|1[0-2])\/\d{4}|\p{L}{3,10}\.?\s+\d{4}/giu,
  /\d{4}/gu,
].map((way) => new RegExp(`(?<![\\p{L}\\d])(?:${way.source})(?![\\p{L}\\d])`, way.flags));

/** The first period in a title, a file's name or a column's name, and the text it was read from. */
export function periodIn(text: string, reads: Frequency): { period: Period; text: string } | undefined {
  for (const candidate of [text.trim(), ...WAYS.flatMap((way) => text.match(way) ?? [])]) {
    const period = parsePeriod(candidate, reads);
    if (period) return { period, text: candidate };
  }
  return undefined;
}
