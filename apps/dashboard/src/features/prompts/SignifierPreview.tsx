import { signifierIn } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '@chorus/charts';
import { texts } from '../../locales.js';
import { RadioGroup } from '../../ui/Choices.js';
import { InLanguage } from '../../ui/InLanguage.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useLanguageName } from '../../ui/useLanguageName.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { Answer } from '../signifiers/answer.js';
import { SignifierField } from '../signifiers/SignifierField.js';
import styles from './prompts.module.css';
import type { DraftSignifier } from './signifierDraft.js';

/** The question as tellers will see and answer it: the form's own components, in any language of the product. */
export function SignifierPreview({ signifier }: { signifier: DraftSignifier }) {
  const { t } = useTranslation('manage');
  const nameOf = useLanguageName();
  const { initiative } = useInitiative();
  const [language, setLanguage] = useState(initiative.language);
  const [answer, setAnswer] = useState<Answer>();
  const languages = [...new Set([initiative.language, ...texts.languages])];
  const shown = signifierIn(signifier, language);
  return (
    <div className={styles.preview}>
      <RadioGroup
        inline
        legend={t('meaning.preview')}
        value={language}
        onChange={setLanguage}
        choices={languages.map((value) => ({ value, label: nameOf(value) }))}
      />
      <InLanguage language={language} fallback={<Skeleton height="20rem" />}>
        <div lang={language} dir={directionOf(language)} className={styles.asTellersSee}>
          <p className={styles.previewQuestion}>{shown.question || t('meaning.noWords')}</p>
          {shown.help && <p>{shown.help}</p>}
          <SignifierField
            key={`${shown.kind}/${shown.labels.length}/${shown.several}`}
            signifier={{ ...shown, labels: shown.labels.map((label) => label || '…') }}
            answer={answer}
            onAnswer={setAnswer}
          />
        </div>
      </InLanguage>
    </div>
  );
}
