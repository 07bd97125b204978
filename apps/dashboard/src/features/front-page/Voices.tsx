import { useTranslation } from 'react-i18next';
import { GroupBars } from '../../ui/charts/GroupBars.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Field } from '../../ui/Field.js';
import { useFormat } from '../../ui/format.js';
import { Select } from '../../ui/Select.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { Choice } from './choice.js';
import styles from './Compared.module.css';
import type { DimensionVoices } from './front-page.graphql.js';
import { readGroups } from './readGroups.js';

interface Props {
  voices: readonly DimensionVoices[];
  choice: Choice;
  change: (change: Partial<Choice>) => void;
}

/** Who has been heard, and who has not: one way of telling groups apart at a time. */
export function Voices({ voices, choice, change }: Props) {
  const { t } = useTranslation('public');
  const { dimensions, categoryName } = useInitiative();
  const sentence = useSentence();
  const shown = voices.find(({ dimensionId }) => dimensionId === choice.heard) ?? voices[0];
  if (!shown) return <EmptyState title={t('front.heard.none')} />;
  const nameOf = (id: string) => dimensions.find((dimension) => dimension.id === id)?.name ?? '';
  const groups = readGroups(shown.groups);
  return (
    <>
      {voices.length > 1 && (
        <div className={styles.dimension} data-screen-only>
          <Field label={t('front.heard.by')}>
            <Select
              value={shown.dimensionId}
              onChange={(heard) => change({ heard: heard === voices[0]?.dimensionId ? '' : heard })}
              options={voices.map(({ dimensionId }) => ({ value: dimensionId, label: nameOf(dimensionId) }))}
            />
          </Field>
        </div>
      )}
      <GroupBars
        title={nameOf(shown.dimensionId)}
        sentence={sentence(shown)}
        groups={groups.map(({ categoryId, populationShare, tellers, share, lower, upper, word }) => ({
          key: categoryId,
          label: categoryName(categoryId),
          population: populationShare,
          tellers: share,
          count: tellers,
          lower,
          upper,
          verdict: word,
        }))}
      />
    </>
  );
}

/** "Not heard yet: A and B. Heard too little: C. 69 people said something about this." */
function useSentence() {
  const { t } = useTranslation('public');
  const format = useFormat();
  const { categoryName } = useInitiative();
  return ({ tellers, groups }: DimensionVoices): string => {
    const named = (word: 'NOT_HEARD' | 'UNDER_HEARD') => {
      const names = readGroups(groups)
        .filter((group) => group.word === word)
        .map(({ categoryId }) => categoryName(categoryId));
      return names.length > 0 && t(`front.heard.${word}`, { groups: format.list(names) });
    };
    return [
      named('NOT_HEARD'),
      named('UNDER_HEARD'),
      tellers === null ? t('front.heard.few') : t('front.heard.tellers', { count: tellers }),
    ]
      .filter(Boolean)
      .join(' ');
  };
}
