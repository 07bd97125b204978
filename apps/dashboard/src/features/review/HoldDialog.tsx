import { STORY_LIMITS } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Field } from '../../ui/Field.js';
import { TextArea } from '../../ui/TextArea.js';
import { useSend } from '../forms/useSend.js';
import styles from './review.module.css';
import { ReviewFailure } from './ReviewFailure.js';

interface Props {
  open: boolean;
  onHold: (reason: string) => Promise<void>;
  onHeld: () => void;
  onClose: () => void;
}

/** Asks why a story is not shown. What was written stays when the dialog is closed and opened again. */
export function HoldDialog({ open, onHold, onHeld, onClose }: Props) {
  const { t } = useTranslation('work');
  const { t: ui } = useTranslation('ui');
  const sending = useSend();
  const [reason, setReason] = useState('');
  const hold = async () => {
    if (!(await sending.run(() => onHold(reason)))) return;
    setReason('');
    onHeld();
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('review.decide.holdTitle')}
      actions={
        <>
          <Button look="primary" busy={sending.busy} onClick={() => void hold()}>
            {t('review.decide.holdAction')}
          </Button>
          <Button onClick={onClose}>{ui('confirm.cancel')}</Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>{t('review.decide.holdLead')}</p>
        <Field label={t('review.decide.reason')} error={sending.problemAt('reason')} required>
          <TextArea value={reason} onChange={setReason} limit={STORY_LIMITS.message} data-first-focus="" />
        </Field>
        <ReviewFailure failed={sending.general} />
      </div>
    </Dialog>
  );
}
