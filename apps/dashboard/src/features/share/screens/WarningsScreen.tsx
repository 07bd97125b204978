import { STORY_LIMITS } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { ChoiceList } from '../../../ui/Choices.js';
import { Field } from '../../../ui/Field.js';
import { TextInput } from '../../../ui/TextInput.js';
import { WARNINGS } from '../draft.js';
import styles from '../share.module.css';
import type { ScreenProps } from '../StepFrame.js';

/** What readers should know before they read. */
export function WarningsScreen({ draft, change, problem }: ScreenProps) {
  const { t } = useTranslation('story');
  return (
    <>
      <ChoiceList
        legend={<h1 className={styles.question}>{t('warnings.question')}</h1>}
        hint={t('warnings.hint')}
        values={draft.warnings}
        onChange={(values) => change({ warnings: WARNINGS.filter((warning) => values.includes(warning)) })}
        choices={WARNINGS.map((value) => ({ value, label: t(`warnings.choices.${value}`) }))}
      />
      <Field
        label={t('warnings.other')}
        hint={t('form.atMost', { limit: STORY_LIMITS.warning })}
        error={problem('otherWarning')}
        optional
      >
        <TextInput
          value={draft.otherWarning}
          onChange={(otherWarning) => change({ otherWarning })}
          autoComplete="off"
        />
      </Field>
    </>
  );
}
