import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/Field.js';
import { Section } from '../../ui/Page.js';
import { TextArea } from '../../ui/TextArea.js';
import { useToast } from '../../ui/Toast.js';
import { LeaveGuard } from '../forms/LeaveGuard.js';
import { SendForm } from '../forms/SendForm.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { ReopenTensionMutation, type Tension } from './tensions.graphql.js';

/** Goes on with a tension that had ended; its outcome stays to be read. */
export function ReopenPart({ tension }: { tension: Tension }) {
  const { t, i18n } = useTranslation('tensions');
  const { initiative } = useInitiative();
  const toast = useToast();
  const sending = useSend();
  const [reason, setReason] = useState('');
  const send = async () => {
    const input = { reason, language: i18n.resolvedLanguage ?? 'en' };
    const { id } = tension;
    if (await sending.send(ReopenTensionMutation, { initiative: initiative.slug, id, input }))
      toast(t('reopen.done'));
  };
  return (
    <Section title={t('reopen.title')} lead={t('reopen.lead')}>
      <LeaveGuard dirty={reason !== ''} />
      <SendForm sending={sending} action={t('reopen.send')} onSend={() => void send()}>
        <Field label={t('reopen.reason')} error={sending.problemAt('reason', 'input.reason')} required>
          <TextArea value={reason} onChange={setReason} />
        </Field>
      </SendForm>
    </Section>
  );
}
