import { DECISION_LIMITS } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../ui/DateField.js';
import { Field } from '../../ui/Field.js';
import { Section } from '../../ui/Page.js';
import { TextArea } from '../../ui/TextArea.js';
import { useToast } from '../../ui/Toast.js';
import { LeaveGuard } from '../forms/LeaveGuard.js';
import { SendForm } from '../forms/SendForm.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { NoteChangeMutation, type Decision } from './decisions.graphql.js';

const empty = () => ({ key: crypto.randomUUID(), text: '', reviewOn: '' });

/** Says what changed, or that nothing did, to everybody who sees the decision and to tellers of its stories. */
export function ChangePart({ decision }: { decision: Decision }) {
  const { t, i18n } = useTranslation('decisions');
  const { initiative } = useInitiative();
  const toast = useToast();
  const sending = useSend();
  const [draft, setDraft] = useState(empty);
  const [tried, setTried] = useState(false);
  const { text, reviewOn } = draft;
  const send = async () => {
    setTried(true);
    if (text.trim() === '') return;
    const language = i18n.resolvedLanguage ?? 'en';
    const input = { ...draft, reviewOn: reviewOn || null, language, decisionId: decision.id };
    if (!(await sending.send(NoteChangeMutation, { initiative: initiative.slug, input }))) return;
    setDraft(empty());
    setTried(false);
    toast(t('change.done'));
  };
  return (
    <Section title={t('change.title')} lead={t('change.lead')}>
      <LeaveGuard dirty={text !== ''} />
      <SendForm sending={sending} action={t('change.send')} onSend={() => void send()}>
        <Field
          label={t('change.text')}
          hint={t('change.textHint')}
          error={tried && text.trim() === '' ? t('required') : sending.problemAt('input.text')}
          required
        >
          <TextArea
            value={text}
            onChange={(words) => setDraft({ ...draft, text: words })}
            limit={DECISION_LIMITS.text}
          />
        </Field>
        <Field label={t('change.again')} error={sending.problemAt('input.reviewOn')} optional>
          <DateField value={reviewOn} onChange={(day) => setDraft({ ...draft, reviewOn: day })} />
        </Field>
      </SendForm>
    </Section>
  );
}
