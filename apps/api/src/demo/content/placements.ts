import { randomFor } from './random.js';
import { SIGNIFIERS, type Signifier } from './signifiers.js';
import type { Story } from './types.js';

/** So many tellers leave a question out, and so many say that it does not fit. */
const LEFT_OUT = 0.06;
const NOT_FITTING = 0.05;

/**
 * Where the teller of a story placed it, by the questions of its call: undefined for a question left out, null for
 * one that does not fit. Invented like the story: its themes draw it, and no two tellers mean quite the same.
 */
export function placementsOf(story: Story): (number[] | null | undefined)[] {
  return SIGNIFIERS[story.prompt].map((signifier, index) => {
    const random = randomFor(`${story.key}/signifier/${index}`);
    const chance = random();
    if (chance < LEFT_OUT) return undefined;
    if (chance < LEFT_OUT + NOT_FITTING) return null;
    return markOf(signifier, story, random);
  });
}

function markOf({ kind, several, drawnBy }: Signifier, { themes }: Story, random: () => number): number[] {
  const said = [...themes.teller, ...themes.reviewer];
  const pulls = drawnBy.map((names) => {
    const drawn = said.filter((theme) => names.includes(theme)).length;
    return 0.1 + 0.25 * random() + drawn ** 2;
  });
  const sum = pulls.reduce((total, pull) => total + pull, 0);
  const shares = pulls.map((pull) => pull / sum);
  if (kind === 'TRIAD') return shares;
  if (kind === 'SLIDER') return [shares[1] ?? 0.5];
  const most = Math.max(...shares);
  const chosen = shares.flatMap((share, part) => (share === most || (several && share > 0.3) ? [part] : []));
  return several ? chosen : chosen.slice(0, 1);
}
