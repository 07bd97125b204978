import { redactionMark, spanText } from '@chorus/domain';
import { guidOf, sourceText, type QdaCoding, type QdaSource, type StoryRecord } from '@chorus/formats';
import type { FoundInStory } from './coding-project.repository.js';

/** Whoever gave a story themes as a whole; coders stand by themselves. */
export const GIVERS = { TELLER: 'Tellers', REVIEWER: 'Reviewers' } as const;

/** Who coded, as a file names them: the same each time, and no way back to an account. */
export function userGuid(initiativeId: string, who: string): string {
  return guidOf('user', initiativeId, who);
}

/** Words that are hidden in a story, as they were told. */
export function hiddenWords({ title, text, redactions }: FoundInStory): string[] {
  return redactions.map(({ part, ...span }) => spanText(part === 'TITLE' ? title : text, span));
}

/**
 * A story as a source of a project: the text of the shelf, and where in it something was found. A note may repeat
 * what is hidden, so the notes on a story with hidden words stay in the house.
 */
export function sourceOf(
  initiativeId: string,
  story: StoryRecord,
  found: FoundInStory,
  name: string,
): QdaSource {
  const { title, text, language, question, place, happenedFrom, happenedTo, showUntil } = story;
  const hidden = found.redactions
    .filter(({ part }) => part === 'TEXT')
    .map(({ start, end, kind }) => ({ start, end, mark: redactionMark(kind, language) }));
  const told = sourceText(found.text, hidden);
  const shown = sourceText(text, []).text;
  // Were the two ever to differ, spans would point at other words: then nothing but the whole story is said.
  const moved = told.text === shown ? told.moved : () => undefined;
  const withNotes = found.redactions.length === 0;
  const facts = { question, language, place, from: happenedFrom, to: happenedTo, showUntil };
  const said = Object.entries(facts).filter(([, value]) => value);
  return {
    guid: story.id,
    name: title || name,
    text: shown,
    description: said.map(([what, value]) => `${what}: ${value ?? ''}`).join('\n'),
    codings: [
      ...found.themes.map(({ themeId, by }) => whole(userGuid(initiativeId, by), themeId)),
      ...found.codings.flatMap(({ coderId, themeIds, excerpts }): QdaCoding[] => {
        const user = userGuid(initiativeId, coderId);
        return [
          ...themeIds.map((themeId) => whole(user, themeId)),
          ...excerpts.flatMap(({ themeIds: codes, memo, ...span }) => {
            const now = moved(span);
            if (!now) return codes.map((themeId) => whole(user, themeId));
            const note = withNotes && memo ? { memo } : {};
            return codes.map((codeGuid) => ({ userGuid: user, codeGuid, span: now, ...note }));
          }),
        ];
      }),
    ],
  };
}

function whole(user: string, codeGuid: string): QdaCoding {
  return { userGuid: user, codeGuid };
}
