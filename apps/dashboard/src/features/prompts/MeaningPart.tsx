import { useQuery } from '@apollo/client/react';
import { SIGNIFIER_KINDS, SIGNIFIER_LIMITS } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Part } from '../forms/Part.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { PromptPartProps } from './PromptForm.js';
import { SignifierAnswersQuery } from './prompts.graphql.js';
import styles from './prompts.module.css';
import { movedBy, newSignifier, type DraftSignifier } from './signifierDraft.js';
import { SignifierEditor } from './SignifierEditor.js';

/** What tellers are asked about the meaning of their story, each question with the form's own drawing of it. */
export function MeaningPart({ draft, set, problemOf }: PromptPartProps) {
  const { t } = useTranslation('manage');
  const { initiative } = useInitiative();
  const { data } = useQuery(SignifierAnswersQuery, {
    variables: { initiative: initiative.slug, promptId: draft.id },
    skip: draft.id === '',
  });
  const { signifiers } = draft;
  const put = (list: DraftSignifier[]) => set({ signifiers: list });
  const isFull = signifiers.length >= SIGNIFIER_LIMITS.perPrompt;
  return (
    <Part title={t('meaning.title')} lead={t('meaning.lead')}>
      {signifiers.length > 0 && (
        <ol className={styles.signifiers}>
          {signifiers.map((signifier, index) => (
            <li key={signifier.id}>
              <SignifierEditor
                signifier={signifier}
                place={index + 1}
                all={signifiers.length}
                answered={
                  data?.signifierAnswers.find((each) => each.signifierId === signifier.id)?.stories ?? 0
                }
                problemOf={(path) => problemOf(`signifiers.${index}.${path}`)}
                onChange={(changed) => put(signifiers.map((each, at) => (at === index ? changed : each)))}
                onMove={(step) => put(movedBy(signifiers, index, step))}
                onRemove={() => put(signifiers.filter((_, at) => at !== index))}
              />
            </li>
          ))}
        </ol>
      )}
      <div className={styles.add}>
        {SIGNIFIER_KINDS.map((kind) => (
          <Button
            key={kind}
            icon="plus"
            disabled={isFull}
            onClick={() => put([...signifiers, newSignifier(kind, signifiers)])}
          >
            {t(`meaning.add.${kind}`)}
          </Button>
        ))}
      </div>
      <p className={styles.standing}>{t('meaning.few', { limit: SIGNIFIER_LIMITS.perPrompt })}</p>
    </Part>
  );
}
