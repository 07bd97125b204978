import { parsePeriod, type Frequency } from '@chorus/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/Field.js';
import { useFormat } from '../../ui/format.js';
import { TextInput } from '../../ui/TextInput.js';

interface Props {
  label: string;
  hint?: string;
  error?: ReactNode;
  optional?: boolean;
  frequency: Frequency;
  value: string;
  onChange: (text: string) => void;
}

function lastDay(end: string): string {
  const day = new Date(`${end}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

/** A period as people write it; what it is understood as stands under it. */
export function PeriodField({ label, hint, error, optional, frequency, value, onChange }: Props) {
  const { t } = useTranslation('numbers');
  const format = useFormat();
  const period = parsePeriod(value, frequency);
  const understood = period
    ? t('period.means', { from: format.shortDate(period.start), to: format.shortDate(lastDay(period.end)) })
    : value.trim() && t('period.unread');
  return (
    <Field
      label={label}
      hint={[hint, understood].filter(Boolean).join(' ') || undefined}
      error={error}
      optional={optional}
      required={!optional}
    >
      <TextInput value={value} onChange={onChange} size={12} autoComplete="off" />
    </Field>
  );
}
