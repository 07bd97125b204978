import { CHALLENGE_LIMITS } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { TextArea } from '../../ui/TextArea.js';
import { useHoldUp } from '../share/useHoldUp.js';
import styles from './challenges.module.css';

interface Props {
  busy: boolean;
  onSend: (text: string) => Promise<boolean>;
  onSent: () => void;
}

/** Says no to not being shown. What was typed stays when it could not be sent. */
export function Objection({ busy, onSend, onSent }: Props) {
  const { t } = useTranslation('challengeOwn');
  const [text, setText] = useState('');
  const [isMissing, setMissing] = useState(false);
  const isEmpty = text.trim() === '';
  useHoldUp(!isEmpty);
  const send = async () => {
    setMissing(isEmpty);
    if (isEmpty || busy || [...text].length > CHALLENGE_LIMITS.objection) return;
    if (await onSend(text)) onSent();
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
        label={t('own.objection')}
        hint={t('own.objectionHint')}
        error={isMissing && isEmpty && t('own.missing')}
      >
        <TextArea limit={CHALLENGE_LIMITS.objection} value={text} onChange={setText} />
      </Field>
      <div className={styles.onward}>
        <Button type="submit" look="primary" busy={busy}>
          {t('own.sendObjection')}
        </Button>
      </div>
    </form>
  );
}
