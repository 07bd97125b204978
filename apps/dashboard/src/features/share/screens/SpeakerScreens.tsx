import { useTranslation } from 'react-i18next';
import { ChoiceList, RadioGroup, type Choice } from '../../../ui/Choices.js';
import { Notice } from '../../../ui/Notice.js';
import type { Draft } from '../draft.js';
import styles from '../share.module.css';
import type { ScreenProps } from '../StepFrame.js';

/** Who is speaking, as far as the teller wants to say. */
export function VoicesScreen({ call, draft, change }: ScreenProps) {
  const { t } = useTranslation('story');
  return (
    <>
      <h1 className={styles.question}>{t('voices.question')}</h1>
      <p className={styles.help}>{t('voices.hint')}</p>
      {call.prompt.voiceQuestions.map(({ dimensionId, question }) => {
        const dimension = call.dimensions.find(({ id }) => id === dimensionId);
        if (!dimension) return null;
        const own = dimension.categories.map(({ id }) => id);
        const others = draft.categoryIds.filter((id) => !own.includes(id));
        return (
          <ChoiceList
            key={dimensionId}
            legend={question || dimension.name}
            optional
            values={draft.categoryIds.filter((id) => own.includes(id))}
            onChange={(chosen) => change({ categoryIds: [...others, ...chosen] })}
            choices={dimension.categories.map(({ id, name }) => ({ value: id, label: name }))}
          />
        );
      })}
    </>
  );
}

type Answer = NonNullable<Draft['guardian']>;

/** What is asked of tellers under 18, by the rule of the call. */
export function AgeScreen({ call, draft, change, problem }: ScreenProps) {
  const { t } = useTranslation('story');
  const isForAdults = call.prompt.guardianRule === 'ADULTS_ONLY';
  const answers: readonly Answer[] = isForAdults
    ? ['NOT_NEEDED', 'NOT_ALLOWED']
    : ['NOT_NEEDED', 'GIVEN', 'MISSING'];
  const choices: Choice[] = answers.map((value) => ({ value, label: t(`age.choices.${value}`) }));
  return (
    <>
      <RadioGroup
        legend={<h1 className={styles.question}>{t('age.question')}</h1>}
        hint={t(isForAdults ? 'age.adults' : 'age.hint')}
        error={problem('guardian')}
        value={draft.guardian}
        onChange={(value) => change({ guardian: answers.find((answer) => answer === value) ?? null })}
        choices={choices}
      />
      {draft.guardian === 'MISSING' && !isForAdults && (
        <Notice title={t('age.missing')} announced>
          {t('age.missingDo')}
        </Notice>
      )}
    </>
  );
}
