import { CHALLENGE_LIMITS } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { TextArea } from '../../ui/TextArea.js';
import { useToast } from '../../ui/Toast.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import styles from './challenges.module.css';
import { AnswerChallengeMutation, type WorkChallenge } from './challengeWork.graphql.js';
import { toMain } from './toMain.js';

/** The steward's answer, in public; worded anew, it begins with what was said before. */
export function AnswerForm({ challenge: { id, answers } }: { challenge: WorkChallenge }) {
  const { t } = useTranslation('challengeWork');
  const { initiative } = useInitiative();
  const toast = useToast();
  const sending = useSend();
  const [text, setText] = useState(answers.at(-1)?.text ?? '');
  const [isMissing, setMissing] = useState(false);
  const isEmpty = text.trim() === '';
  const send = async () => {
    setMissing(isEmpty);
    if (isEmpty || sending.busy) return;
    const variables = { initiative: initiative.slug, id, number: answers.length + 1, text };
    if (!(await sending.send(AnswerChallengeMutation, variables))) return;
    toast(t('answered'));
    toMain();
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Field
        label={t('answer')}
        hint={t(answers.length > 0 ? 'anewHint' : 'answerHint')}
        error={isMissing && isEmpty ? t('answerMissing') : sending.problemAt('text')}
      >
        <TextArea limit={CHALLENGE_LIMITS.answer} value={text} onChange={setText} />
      </Field>
      {sending.general && <FailureNotice error={sending.general} announced />}
      <div className={styles.onward}>
        <Button type="submit" look="primary" busy={sending.busy}>
          {t('answerSend')}
        </Button>
      </div>
    </form>
  );
}
