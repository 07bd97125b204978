import { TENSION_ENDS, TENSION_LIMITS, type OutcomeGround, type TensionEnd } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/Checkbox.js';
import { RadioGroup } from '../../ui/Choices.js';
import { Disclosure } from '../../ui/Disclosure.js';
import { Field } from '../../ui/Field.js';
import { Section } from '../../ui/Page.js';
import { TextArea } from '../../ui/TextArea.js';
import { useToast } from '../../ui/Toast.js';
import { LeaveGuard } from '../forms/LeaveGuard.js';
import { SendForm } from '../forms/SendForm.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { CloseTensionMutation, type Tension } from './tensions.graphql.js';

interface Draft {
  end: TensionEnd | null;
  ground: OutcomeGround;
  text: string;
  answer: string;
  dissent: string;
}

const EMPTY: Draft = { end: null, ground: 'DIALOGUE', text: '', answer: '', dissent: '' };

/** How it ends: what was learned or done, the answer to those who spoke, and what remains in dispute. */
export function EndPart({ tension }: { tension: Tension }) {
  const { t, i18n } = useTranslation('tensions');
  const { initiative } = useInitiative();
  const toast = useToast();
  const sending = useSend();
  const [draft, setDraft] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const missing = (value: string | null, path: string) =>
    tried && !value?.trim() ? t('required') : sending.problemAt(path);
  const send = async () => {
    setTried(true);
    const { end, text, answer } = draft;
    if (!end || !text.trim() || !answer.trim()) return;
    const outcome = { ...draft, end, language: i18n.resolvedLanguage ?? 'en' };
    const { id } = tension;
    if (await sending.send(CloseTensionMutation, { initiative: initiative.slug, id, outcome }))
      toast(t('end.done'));
  };
  return (
    <Section title={t('end.title')} lead={t('end.lead')}>
      <LeaveGuard dirty={draft.text + draft.answer + draft.dissent !== ''} />
      <Disclosure summary={t('end.write')}>
        <SendForm sending={sending} action={t('end.send')} onSend={() => void send()}>
          <RadioGroup
            legend={t('end.how')}
            error={missing(draft.end, 'outcome.end')}
            value={draft.end}
            onChange={(value) => change({ end: TENSION_ENDS.find((end) => end === value) ?? null })}
            choices={TENSION_ENDS.map((value) => ({
              value,
              label: t(`states.${value}`),
              hint: t(`end.hint.${value}`),
            }))}
          />
          <Checkbox
            checked={draft.ground === 'NUMBERS_WRONG'}
            onChange={(wrong) => change({ ground: wrong ? 'NUMBERS_WRONG' : 'DIALOGUE' })}
            label={t('end.wrong')}
            hint={t('end.wrongHint')}
          />
          <Field label={t('end.text')} error={missing(draft.text, 'outcome.text')} required>
            <TextArea value={draft.text} onChange={(text) => change({ text })} limit={TENSION_LIMITS.text} />
          </Field>
          <Field
            label={t('end.answer')}
            hint={t('end.answerHint')}
            error={missing(draft.answer, 'outcome.answer') ?? sending.problemAt('answer')}
            required
          >
            <TextArea
              value={draft.answer}
              onChange={(answer) => change({ answer })}
              limit={TENSION_LIMITS.text}
            />
          </Field>
          <Field label={t('end.dissent')} hint={t('end.dissentHint')} optional>
            <TextArea
              value={draft.dissent}
              onChange={(dissent) => change({ dissent })}
              limit={TENSION_LIMITS.text}
            />
          </Field>
        </SendForm>
      </Disclosure>
    </Section>
  );
}
