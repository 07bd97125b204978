import type { Known } from '../known.js';
import type { TableShape } from '../table.js';
import { inCommon, stems } from './words.js';

/** Less than this share of an indicator's words in a text is chance. */
const LEAST_SHARE = 0.34;

/** Slug of the indicator whose name is most like the text: most words in common, fewest others; '' when none is. */
export function bestIndicator(known: Known, text: string): string {
  const words = stems(text);
  let best = '';
  let most = 0;
  for (const { slug, name } of known.indicators) {
    const wanted = stems(name);
    const common = inCommon(wanted, words);
    const likeness = common / Math.sqrt(wanted.size * words.size);
    if (common >= LEAST_SHARE * wanted.size && likeness > most) {
      best = slug;
      most = likeness;
    }
  }
  return best;
}

/** By the text itself, else by the titles, else by the file's name. '' leaves the choice to the person. */
export function guessIndicator(known: Known, text: string, { titles, fileName = '' }: TableShape): string {
  return (
    bestIndicator(known, text) || bestIndicator(known, titles.join(' ')) || bestIndicator(known, fileName)
  );
}
