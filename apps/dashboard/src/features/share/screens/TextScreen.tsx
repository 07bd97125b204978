import { STORY_LIMITS } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../ui/Field.js';
import { TextArea } from '../../../ui/TextArea.js';
import { TextInput } from '../../../ui/TextInput.js';
import styles from '../share.module.css';
import type { ScreenProps } from '../StepFrame.js';

/** The story itself. */
export function TextScreen({ call, draft, change, problem }: ScreenProps) {
  const { t } = useTranslation('story');
  return (
    <>
      <h1 className={styles.question}>{call.prompt.question}</h1>
      {call.prompt.help && <p className={styles.help}>{call.prompt.help}</p>}
      <Field label={t('text.label')} hint={t('text.hint')} error={problem('text')} required>
        <TextArea
          telling
          limit={STORY_LIMITS.text}
          value={draft.text}
          onChange={(text) => change({ text })}
        />
      </Field>
      <Field label={t('text.title')} error={problem('title')} optional>
        <TextInput value={draft.title} onChange={(title) => change({ title })} autoComplete="off" />
      </Field>
    </>
  );
}
