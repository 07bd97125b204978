import type { FileSignifier, StoryRecord } from './story-record.js';

/** What a file of stories says of itself. */
export interface StoryFileFacts {
  initiative: string;
  /** The address that gives this file anew. */
  address: string;
  /** The day, as 2024-03-01. */
  madeOn: string;
  /** How many stories fit, and how many of them are in the file because their tellers allow files. */
  found: number;
  given: number;
}

/** What whoever holds the file owes to the tellers. It travels along. */
export const FILE_TERMS =
  'Each teller allowed their story to be given out in files. A teller can take a story back: before you use the file ' +
  'again, take it anew from its address and delete the old one. Show no story after its showUntil day.';

/** Stories as one JSON document, in pieces, a story a line. */
export async function* storiesJson(
  stories: AsyncIterable<StoryRecord>,
  signifiers: readonly FileSignifier[],
  facts: StoryFileFacts,
): AsyncGenerator<string> {
  const { initiative, address, madeOn, found, given } = facts;
  const head = { initiative, address, madeOn, terms: FILE_TERMS, found, given };
  yield `${JSON.stringify(head, null, 1).slice(0, -2)},\n "stories": [`;
  let between = '\n';
  for await (const { placements, ...story } of stories) {
    const placed = signifiers.flatMap((signifier) => {
      const found = placements.find(({ signifierId }) => signifierId === signifier.id);
      return found ? [placement(signifier, found.mark)] : [];
    });
    yield `${between}${JSON.stringify({ ...story, placements: placed })}`;
    between = ',\n';
  }
  yield '\n]}\n';
}

function placement({ kind, question, labels }: FileSignifier, mark: readonly number[] | null) {
  if (!mark) return { question, kind, doesNotFit: true };
  if (kind === 'TRIAD')
    return { question, kind, shares: labels.map((label, at) => ({ label, share: mark[at] ?? 0 })) };
  if (kind === 'SLIDER') return { question, kind, poles: labels, at: mark[0] ?? 0 };
  return { question, kind, chosen: mark.map((answer) => labels[answer] ?? '') };
}
