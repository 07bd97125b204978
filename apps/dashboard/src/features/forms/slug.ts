/** In characters, as the server has it. */
const LONGEST = 80;

/**
 * A part of an address from a name: "Reading, 3rd grade" gives "reading-3rd-grade". It has whole words while they fit
 * into `longest` characters, and is empty where no letter can be written in an address.
 */
export function slugOf(name: string, longest = LONGEST): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const fitting = words.filter((_, at) => words.slice(0, at + 1).join('-').length <= longest);
  return fitting.length > 0 ? fitting.join('-') : (words[0] ?? '').slice(0, longest);
}
