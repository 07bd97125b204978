import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Field } from '../../ui/Field.js';
import { TextArea } from '../../ui/TextArea.js';
import { useToast } from '../../ui/Toast.js';
import { SendForm } from '../forms/SendForm.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { ReturnSubmissionMutation } from './submissions.graphql.js';

interface Props {
  open: boolean;
  submission: { id: string; version: number };
  onClose: () => void;
  onReturned: () => void;
}

/** Asks what is to be mended. What was written stays when the dialog is closed and opened again. */
export function ReturnDialog({ open, submission: { id, version }, onClose, onReturned }: Props) {
  const { t } = useTranslation('submissions');
  const { t: ui } = useTranslation('ui');
  const { initiative } = useInitiative();
  const toast = useToast();
  const sending = useSend();
  const [reason, setReason] = useState('');
  const giveBack = async () => {
    const variables = { initiative: initiative.slug, id, version, reason };
    if (!(await sending.send(ReturnSubmissionMutation, variables))) return;
    toast(t('review.returned'));
    onReturned();
  };
  return (
    <Dialog open={open} onClose={onClose} title={t('review.returnTitle')}>
      <SendForm
        sending={sending}
        action={t('review.returnAction')}
        onSend={() => void giveBack()}
        beside={<Button onClick={onClose}>{ui('confirm.cancel')}</Button>}
      >
        <p>{t('review.returnLead')}</p>
        <Field label={t('review.reason')} error={sending.problemAt('reason')} required>
          <TextArea value={reason} onChange={setReason} limit={2000} data-first-focus="" />
        </Field>
      </SendForm>
    </Dialog>
  );
}
