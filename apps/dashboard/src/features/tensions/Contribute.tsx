import { FITS, SIDES, TENSION_LIMITS } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioGroup } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import { Section } from '../../ui/Page.js';
import { Select } from '../../ui/Select.js';
import { TextArea } from '../../ui/TextArea.js';
import { TextInput } from '../../ui/TextInput.js';
import { useToast } from '../../ui/Toast.js';
import { LeaveGuard } from '../forms/LeaveGuard.js';
import { SendForm } from '../forms/SendForm.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { ContributeMutation, type ContributionInput, type Tension } from './tensions.graphql.js';

type Draft = Pick<ContributionInput, 'key' | 'kind' | 'holder' | 'text'> & {
  side: ContributionInput['side'] | null;
  fit: string;
};

const KINDS = ['POSITION', 'TURN'] as const;
const empty = (): Draft => ({
  ...{ key: crypto.randomUUID(), kind: 'POSITION', side: null, holder: '', fit: '', text: '' },
});

/** A position or a turn of one's own. A moderator reads it before others do. */
export function Contribute({ tension }: { tension: Tension }) {
  const { t, i18n } = useTranslation('tensions');
  const { initiative } = useInitiative();
  const toast = useToast();
  const sending = useSend();
  const [draft, setDraft] = useState(empty);
  const [tried, setTried] = useState(false);
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const missing = (value: string | null, path: string) =>
    tried && !value?.trim() ? t('required') : sending.problemAt(path);
  const send = async () => {
    setTried(true);
    const { side, fit, holder, text, ...rest } = draft;
    if (!side || !holder.trim() || !text.trim()) return;
    const input = {
      ...rest,
      ...{ side, holder, text, tensionId: tension.id, language: i18n.resolvedLanguage ?? 'en' },
      fit: FITS.find((each) => each === fit) ?? null,
    };
    if (!(await sending.send(ContributeMutation, { initiative: initiative.slug, input }))) return;
    // The next one begins with who spoke.
    setDraft({ ...empty(), side, holder });
    setTried(false);
    toast(t('contribute.sent'));
  };
  return (
    <Section title={t('contribute.title')} lead={t('contribute.lead')}>
      <LeaveGuard dirty={draft.text !== ''} />
      <SendForm sending={sending} action={t('contribute.send')} onSend={() => void send()}>
        <RadioGroup
          legend={t('contribute.kind')}
          value={draft.kind}
          onChange={(value) => change({ kind: KINDS.find((kind) => kind === value) ?? 'POSITION' })}
          choices={KINDS.map((value) => ({
            value,
            label: t(`kinds.${value}`),
            hint: t(`contribute.kindHint.${value}`),
          }))}
        />
        <RadioGroup
          legend={t('contribute.side')}
          error={missing(draft.side, 'side')}
          value={draft.side}
          onChange={(value) => change({ side: SIDES.find((side) => side === value) ?? null })}
          choices={SIDES.map((value) => ({ value, label: t(`contribute.sides.${value}`) }))}
        />
        <Field
          label={t('contribute.holder')}
          hint={t('contribute.holderHint')}
          error={missing(draft.holder, 'holder')}
          required
        >
          <TextInput value={draft.holder} onChange={(holder) => change({ holder })} />
        </Field>
        <Field label={t('contribute.fit')} hint={t('contribute.fitHint')} optional>
          <Select
            value={draft.fit}
            onChange={(fit) => change({ fit })}
            placeholder={t('contribute.noFit')}
            options={FITS.map((value) => ({ value, label: t(`fits.${value}`) }))}
          />
        </Field>
        <Field label={t('contribute.text')} error={missing(draft.text, 'text')} required>
          <TextArea
            value={draft.text}
            onChange={(text) => change({ text })}
            limit={TENSION_LIMITS.text}
            telling
          />
        </Field>
      </SendForm>
    </Section>
  );
}
