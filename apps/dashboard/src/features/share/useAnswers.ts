import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import type { Draft } from './draft.js';
import { happenedDays } from './happened.js';
import { offeredPermissions } from './offeredPermissions.js';
import type { Call } from './share.graphql.js';
import type { Step } from './steps.js';
import { lastDay } from './submission.js';
import { today } from './today.js';

/** What was answered to each question but the first, in words; undefined where nothing was said. */
export function useAnswers(call: Call, draft: Draft): Partial<Record<Step, string>> {
  const { t } = useTranslation('story');
  const format = useFormat();
  const list = (names: readonly string[]) => (names.length > 0 ? format.list(names) : undefined);
  const day = today();
  const days = happenedDays(draft.happened, Number(day.slice(0, 4)));
  const until = lastDay(draft, day);
  const { prompt, places, themes, dimensions } = call;
  const { livedTrend, guardian, audience, permissions, alias } = draft;
  const categories = dimensions.flatMap((dimension) => dimension.categories);
  const offered = offeredPermissions(call, draft);
  const allowed = permissions
    .filter((each) => offered.includes(each))
    .map((permission) => t(`permissions.choices.${permission}`));
  return {
    when: days && format.when({ start: days.from, end: dayAfter(days.to) }),
    place: places.find(({ id }) => id === draft.placeId)?.name,
    themes: list(
      themes
        .filter(({ id }) => prompt.themeIds.includes(id) && draft.themeIds.includes(id))
        .map(({ name }) => name),
    ),
    trend: livedTrend === null || livedTrend === 'UNSAID' ? undefined : t(`trend.choices.${livedTrend}`),
    voices: list(categories.filter(({ id }) => draft.categoryIds.includes(id)).map(({ name }) => name)),
    warnings: list(
      [
        ...draft.warnings.map((warning) => t(`warnings.choices.${warning}`)),
        draft.otherWarning.trim(),
      ].filter(Boolean),
    ),
    age: guardian ? t(`age.choices.${guardian}`) : undefined,
    audience:
      audience === null
        ? undefined
        : [t(`audience.choices.${audience}`), until && t('review.until', { day: format.date(until) })]
            .filter(Boolean)
            .join('. '),
    permissions:
      allowed.length > 0
        ? [...allowed, permissions.includes('showAlias') && alias.trim()].filter(Boolean).join('. ')
        : t('review.nothingElse'),
  };
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
