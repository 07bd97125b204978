import { AUDIENCES, DECISION_LIMITS } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioGroup } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import { TextArea } from '../../ui/TextArea.js';
import { TextInput } from '../../ui/TextInput.js';
import { LeaveGuard } from '../forms/LeaveGuard.js';
import { Part } from '../forms/Part.js';
import { SendForm } from '../forms/SendForm.js';
import type { Sending } from '../forms/useSend.js';
import { useRoot } from '../indicator-page/useRoot.js';
import { CurvesFields } from './CurvesFields.js';
import type { Audience, DecisionInput } from './decisions.graphql.js';
import { inputOf, missingIn, type DecisionDraft, type KnownStory, type Required } from './draft.js';
import { RestsOn } from './RestsOn.js';
import { TableFields } from './TableFields.js';

interface Props {
  first: DecisionDraft;
  /** Stories that the draft cites already. */
  stories: readonly KnownStory[];
  /** A new decision chooses who sees it. */
  isNew: boolean;
  sending: Sending;
  onSend: (input: DecisionInput, audience: Audience) => void;
}

export interface DraftProps {
  draft: DecisionDraft;
  change: (part: Partial<DecisionDraft>) => void;
  /** Why a field was refused; in words. */
  problem: (field: Required | 'reviewOn' | 'storyIds' | 'curves') => string | undefined;
}

/** What was decided, by which table, on what it rests, and what it is meant to move. */
export function DecisionForm({ first, stories, isNew, sending, onSend }: Props) {
  const { t, i18n } = useTranslation('decisions');
  const root = useRoot();
  const [draft, setDraft] = useState(first);
  const [audience, setAudience] = useState<Audience>('PARTNERS');
  const [tried, setTried] = useState(false);
  const missing = missingIn(draft);
  const change = (part: Partial<DecisionDraft>) => setDraft((now) => ({ ...now, ...part }));
  const problem: DraftProps['problem'] = (field) =>
    tried && missing.some((each) => each === field)
      ? t(field === 'seats' || field === 'livedSeats' ? 'form.count' : 'required')
      : sending.problemAt(`input.${field}`);
  const send = () => {
    setTried(true);
    if (missing.length === 0) onSend(inputOf(draft, i18n.resolvedLanguage ?? 'en', root), audience);
  };
  const fields = { draft, change, problem };
  return (
    <SendForm sending={sending} action={t(isNew ? 'form.record' : 'form.save')} onSend={send}>
      <LeaveGuard dirty={draft !== first} />
      <Part title={t('form.decided')} lead={t('form.decidedLead')}>
        <Field label={t('form.title')} hint={t('form.titleHint')} error={problem('title')} required>
          <TextInput
            value={draft.title}
            onChange={(title) => change({ title })}
            maxLength={DECISION_LIMITS.title}
          />
        </Field>
        <Field label={t('form.text')} optional>
          <TextArea value={draft.text} onChange={(text) => change({ text })} limit={DECISION_LIMITS.text} />
        </Field>
        <Field label={t('form.reasons')} hint={t('form.reasonsHint')} error={problem('reasons')} required>
          <TextArea
            value={draft.reasons}
            onChange={(reasons) => change({ reasons })}
            limit={DECISION_LIMITS.text}
          />
        </Field>
        <Field label={t('form.notChosen')} hint={t('form.notChosenHint')} optional>
          <TextArea
            value={draft.notChosen}
            onChange={(notChosen) => change({ notChosen })}
            limit={DECISION_LIMITS.text}
          />
        </Field>
      </Part>
      <Part title={t('form.table')} lead={t('form.tableLead')}>
        <TableFields {...fields} />
      </Part>
      <Part title={t('form.curves')} lead={t('form.curvesLead')}>
        <CurvesFields {...fields} />
      </Part>
      <Part title={t('form.rests')} lead={t('form.restsLead')}>
        <RestsOn {...fields} known={stories} />
      </Part>
      {isNew && (
        <Part title={t('form.who')} lead={t('form.whoLead')}>
          <RadioGroup
            legend={t('audience.legend')}
            value={audience}
            onChange={(value) => setAudience(AUDIENCES.find((each) => each === value) ?? 'STEWARDS')}
            choices={AUDIENCES.map((value) => ({ value, label: t(`audience.${value}`) }))}
          />
        </Part>
      )}
    </SendForm>
  );
}
