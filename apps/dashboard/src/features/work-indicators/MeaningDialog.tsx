import { parsePeriod, periodBefore, periodLabel, type Frequency, type Meaning } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/Checkbox.js';
import { RadioGroup } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import { useFormat } from '../../ui/format.js';
import { TextArea } from '../../ui/TextArea.js';
import { TextInput } from '../../ui/TextInput.js';
import { FormDialog } from '../forms/FormDialog.js';
import type { Sending } from '../forms/useSend.js';
import type { IndicatorInput } from './definitionDraft.js';
import { PeriodField } from './PeriodField.js';

type Decision = NonNullable<IndicatorInput['meaningChange']>;

interface Props {
  /** The fields that are others now. */
  changed: readonly (keyof Meaning)[];
  frequency: Frequency;
  sending: Sending;
  onDecide: (decision: Decision) => void;
  onClose: () => void;
}

/**
 * Asks what a change of a published definition is: better words for the same thing, or another thing. Nothing is chosen
 * beforehand, because a wrong guess would make old numbers say what they never said.
 */
export function MeaningDialog({ changed, frequency, sending, onDecide, onClose }: Props) {
  const { t } = useTranslation('workshop');
  const { t: problem } = useTranslation('problems');
  const format = useFormat();
  const [kind, setKind] = useState<Decision['kind']>();
  const [from, setFrom] = useState('');
  const [reason, setReason] = useState('');
  const [cuts, setCuts] = useState(true);
  const [title, setTitle] = useState<string>();
  const [tries, setTries] = useState(0);
  const first = parsePeriod(from, frequency);
  const label = first ? format.periodLabel(periodLabel(first)) : from.trim();
  const breakTitle = title ?? t('meaning.breakTitle', { period: label || '…' });
  const decide = () => {
    setTries(tries + 1);
    if (!kind) return;
    if (kind === 'CORRECTION') onDecide({ kind });
    else onDecide({ kind, from: from.trim(), reason: reason.trim(), seriesBreak: cuts ? breakTitle : null });
  };
  return (
    <FormDialog
      open
      title={t('meaning.title')}
      dirty={false}
      sending={sending}
      onSubmit={decide}
      onClose={onClose}
    >
      <p>{t('meaning.lead', { fields: format.list(changed.map((field) => t(`field.${field}`))) })}</p>
      <RadioGroup
        legend={t('meaning.ask')}
        value={kind ?? null}
        error={tries > 0 && !kind ? problem('REQUIRED') : sending.problemAt('meaningChange')}
        onChange={(chosen) => setKind(chosen as Decision['kind'])}
        choices={(['CORRECTION', 'NEW_MEANING'] as const).map((value) => ({
          value,
          label: t(`meaning.${value}`),
          hint: t(`meaning.hint.${value}`),
        }))}
      />
      {kind === 'NEW_MEANING' && (
        <>
          <PeriodField
            label={t('meaning.from')}
            hint={
              first
                ? t('meaning.until', {
                    period: format.periodLabel(periodLabel(periodBefore(first, frequency))),
                  })
                : t('meaning.fromHint')
            }
            frequency={frequency}
            error={sending.problemAt('meaningChange.from')}
            value={from}
            onChange={setFrom}
          />
          <Field
            label={t('meaning.reason')}
            hint={t('meaning.reasonHint')}
            error={sending.problemAt('meaningChange.reason')}
            optional
          >
            <TextArea rows={2} value={reason} onChange={setReason} limit={1000} />
          </Field>
          <Checkbox label={t('meaning.cut')} hint={t('meaning.cutHint')} checked={cuts} onChange={setCuts} />
          {cuts && (
            <Field
              label={t('meaning.cutTitle')}
              error={sending.problemAt('meaningChange.seriesBreak')}
              required
            >
              <TextInput value={breakTitle} onChange={setTitle} />
            </Field>
          )}
        </>
      )}
    </FormDialog>
  );
}
