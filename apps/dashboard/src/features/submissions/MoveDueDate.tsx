import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { DateField } from '../../ui/DateField.js';
import { Dialog } from '../../ui/Dialog.js';
import { Field } from '../../ui/Field.js';
import { useFormat } from '../../ui/format.js';
import { useToast } from '../../ui/Toast.js';
import { periodText } from '../entry/periods.js';
import { SendForm } from '../forms/SendForm.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { MoveDueDateMutation } from './assignments.graphql.js';
import type { Sheet } from './submissions.graphql.js';

/** Gives one period of one organization more time, or less. */
export function MoveDueDate({ due }: { due: Sheet['due'] }) {
  const { t } = useTranslation('submissions');
  const { initiative } = useInitiative();
  const format = useFormat();
  const toast = useToast();
  const sending = useSend();
  const [open, setOpen] = useState(false);
  const [day, setDay] = useState(due.dueOn);
  const move = async (dueOn: string | null) => {
    const variables = {
      initiative: initiative.slug,
      assignmentId: due.assignmentId,
      period: periodText(due.period),
    };
    if (!(await sending.send(MoveDueDateMutation, { ...variables, dueOn }))) return;
    toast(t('assign.moved'));
    setOpen(false);
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('assign.move')}</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('assign.moveTitle', { period: format.period(due.period) })}
      >
        <SendForm
          sending={sending}
          action={t('assign.move')}
          onSend={() => void move(day)}
          beside={<Button onClick={() => void move(null)}>{t('assign.moveBack')}</Button>}
        >
          <Field label={t('assign.moveDay')} error={sending.problemAt('dueOn')} required>
            <DateField value={day} onChange={setDay} />
          </Field>
        </SendForm>
      </Dialog>
    </>
  );
}
