import { LIVED_TRENDS } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { ChoiceList, RadioGroup } from '../../../ui/Choices.js';
import { placesInOrder } from '../places.js';
import styles from '../share.module.css';
import type { ScreenProps } from '../StepFrame.js';

/** Stands for "I would rather not say", which is an answer too: a mark once set cannot be taken away. */
const UNSAID = 'UNSAID';

export function PlaceScreen({ call, draft, change }: ScreenProps) {
  const { t } = useTranslation('story');
  const places = placesInOrder(call.places).map(({ id, name, isRoot }) => ({
    value: id,
    label: isRoot ? t('place.somewhere', { name }) : name,
  }));
  return (
    <RadioGroup
      legend={<h1 className={styles.question}>{t('place.question')}</h1>}
      hint={t('place.hint')}
      value={draft.placeId}
      onChange={(placeId) => change({ placeId })}
      choices={[...places, { value: UNSAID, label: t('form.unsaid') }]}
    />
  );
}

export function ThemesScreen({ call, draft, change, problem }: ScreenProps) {
  const { t } = useTranslation('story');
  const offered = call.prompt.themeIds.flatMap((wanted) => call.themes.filter(({ id }) => id === wanted));
  return (
    <ChoiceList
      legend={<h1 className={styles.question}>{t('themes.question')}</h1>}
      hint={t('themes.hint')}
      error={problem('themes')}
      values={draft.themeIds}
      onChange={(themeIds) => change({ themeIds })}
      choices={offered.map(({ id, name, description }) => ({
        value: id,
        label: name,
        hint: description || undefined,
      }))}
    />
  );
}

/** The lived trend: the teller's own answer to what the curves of the numbers say. */
export function TrendScreen({ call, draft, change }: ScreenProps) {
  const { t } = useTranslation('story');
  const { livedTrend } = draft;
  return (
    <RadioGroup
      legend={<h1 className={styles.question}>{call.prompt.livedTrendQuestion || t('trend.question')}</h1>}
      hint={t('trend.hint')}
      value={livedTrend === null ? null : String(livedTrend)}
      onChange={(value) =>
        change({ livedTrend: LIVED_TRENDS.find((trend) => String(trend) === value) ?? UNSAID })
      }
      choices={[
        ...[...LIVED_TRENDS]
          .reverse()
          .map((trend) => ({ value: String(trend), label: t(`trend.choices.${trend}`) })),
        { value: UNSAID, label: t('form.unsaid') },
      ]}
    />
  );
}
