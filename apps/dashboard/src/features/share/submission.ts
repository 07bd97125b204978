import { voiceToSend, wordsToSend, type Draft, type Warning } from './draft.js';
import { saidOf } from '../signifiers/answer.js';
import { happenedDays } from './happened.js';
import type { Call, Submission } from './share.graphql.js';

interface Surroundings {
  call: Call;
  /** Language of the page, for tellers who named no other. */
  language: string;
  /** The warning in the words of that language. */
  warningWords: (warning: Warning) => string;
  /** A day, as 2024-03-01. */
  today: string;
}

/**
 * The last day on which a story may be shown: for good (undefined), for a year, or the day that was named. A story that
 * is shown to nobody needs none.
 */
export function lastDay({ audience, ending, until }: Draft, today: string): string | undefined {
  if (ending === null || ending === 'NONE' || audience === 'STEWARDS') return undefined;
  if (ending === 'DAY') return until;
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() + 1);
  return day.toISOString().slice(0, 10);
}

/** What is sent: only what the call asks and the teller said. Choices that are no longer offered are left out. */
export function toSubmission(
  draft: Draft,
  { call, language, warningWords, today }: Surroundings,
): Submission {
  const { prompt, places, dimensions } = call;
  const days = happenedDays(draft.happened, Number(today.slice(0, 4)));
  const asked = dimensions.filter(({ id }) =>
    prompt.voiceQuestions.some(({ dimensionId }) => dimensionId === id),
  );
  const categories = new Set(asked.flatMap((dimension) => dimension.categories.map(({ id }) => id)));
  const voice = voiceToSend(draft);
  const permissions = draft.permissions.filter((each) => prompt.permissions.includes(each));
  const alias = permissions.includes('showAlias') ? draft.alias.trim() : '';
  return {
    prompt: prompt.slug,
    key: draft.key,
    script: draft.script,
    language: draft.language ?? language,
    title: draft.title.trim(),
    text: wordsToSend(draft),
    media: [
      ...(voice ? [{ id: voice.id, description: '' }] : []),
      ...draft.pictures.map(({ id, description }) => ({ id, description: description.trim() })),
    ],
    placeId: places.some(({ id }) => id === draft.placeId) ? draft.placeId : null,
    happenedFrom: days?.from ?? null,
    happenedTo: days?.to ?? null,
    themeIds: draft.themeIds.filter((id) => prompt.themeIds.includes(id)),
    livedTrend: draft.livedTrend === 'UNSAID' ? null : draft.livedTrend,
    placements: prompt.signifiers.flatMap(({ id }) => {
      const mark = saidOf(draft.placements[id]);
      return mark === undefined ? [] : [{ signifierId: id, mark: mark && [...mark] }];
    }),
    categoryIds: draft.categoryIds.filter((id) => categories.has(id)),
    links: [],
    contentWarnings: [...draft.warnings.map(warningWords), draft.otherWarning.trim()].filter(Boolean),
    alias,
    consent: {
      // Nothing said is nothing allowed.
      audience: draft.audience ?? 'STEWARDS',
      mayQuote: permissions.includes('mayQuote'),
      showAlias: alias !== '',
      hearVoice: voice !== null && permissions.includes('hearVoice'),
      showPictures: draft.pictures.length > 0 && permissions.includes('showPictures'),
      mayContact: permissions.includes('mayContact'),
      researchExport: permissions.includes('researchExport'),
      until: lastDay(draft, today),
      guardian: draft.guardian === 'GIVEN' || draft.guardian === 'NOT_NEEDED' ? draft.guardian : 'MISSING',
    },
  };
}
