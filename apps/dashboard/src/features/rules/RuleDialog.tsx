import { RULE_KINDS, SEVERITIES, type RuleKind, type Severity } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/Checkbox.js';
import { Field } from '../../ui/Field.js';
import { useFormat } from '../../ui/format.js';
import { NumberField } from '../../ui/NumberField.js';
import { readNumber } from '../../ui/readNumber.js';
import { Select } from '../../ui/Select.js';
import { FormDialog } from '../forms/FormDialog.js';
import formStyles from '../forms/forms.module.css';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { useIndicatorNames } from '../initiative/useIndicatorNames.js';
import { SaveRuleMutation, type Rule } from './rules.graphql.js';

interface Props {
  /** Left out to add one. */
  rule: Rule | undefined;
  indicatorId: string;
  onClose: () => void;
}

/** What figures are held against. Asks only for what the kind of check needs. */
export function RuleDialog({ rule, indicatorId, onClose }: Props) {
  const { t } = useTranslation('submissions');
  const { initiative } = useInitiative();
  const { locale } = useFormat();
  const names = useIndicatorNames({ drafts: true });
  const sending = useSend();
  const write = (value: number | null | undefined) =>
    value === null || value === undefined
      ? ''
      : new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 20 }).format(value);
  const [before] = useState(() => ({
    kind: rule?.kind ?? 'RANGE',
    severity: rule?.severity ?? 'WARNING',
    low: write(rule?.low),
    high: write(rule?.high),
    most: write(rule?.most),
    relative: rule?.relative ?? true,
    otherId: rule?.otherId ?? '',
  }));
  const [text, setText] = useState(before);
  const set = (made: Partial<typeof before>) => setText((now) => ({ ...now, ...made }));
  const { kind } = text;
  const limited = kind === 'RANGE' || kind === 'PAIR' ? undefined : kind;
  const save = async () => {
    const number = (value: string) => readNumber(value, locale).value;
    const { severity, relative, otherId } = text;
    const input = {
      ...{ id: rule?.id, indicatorId, kind, severity, relative },
      ...{ low: number(text.low), high: number(text.high), most: number(text.most) },
      otherId: otherId || null,
    };
    if (await sending.send(SaveRuleMutation, { initiative: initiative.slug, input })) onClose();
  };
  const number = (field: 'low' | 'high' | 'most', label: string, hint?: string) => (
    <Field label={label} hint={hint} error={sending.problemAt(field, `input.${field}`)}>
      <NumberField value={text[field]} onChange={({ text: value }) => set({ [field]: value })} />
    </Field>
  );
  return (
    <FormDialog
      open
      title={rule ? t('rules.edit') : t('rules.add')}
      dirty={JSON.stringify(text) !== JSON.stringify(before)}
      sending={sending}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <Field label={t('rules.kind')} required>
        <Select
          data-first-focus=""
          value={kind}
          onChange={(value) => set({ kind: value as RuleKind })}
          options={RULE_KINDS.map((value) => ({ value, label: t(`rules.kinds.${value}`) }))}
        />
      </Field>
      {kind === 'RANGE' && (
        <div className={formStyles.row}>
          {number('low', t('rules.low'))}
          {number('high', t('rules.high'))}
        </div>
      )}
      {limited && number('most', t(`rules.most.${limited}`), t(`rules.mostHint.${limited}`))}
      {kind === 'CHANGE' && (
        <Checkbox
          label={t('rules.relative')}
          checked={text.relative}
          onChange={(relative) => set({ relative })}
        />
      )}
      {kind === 'PAIR' && (
        <Field label={t('rules.other')} error={sending.problemAt('otherId')} required>
          <Select
            value={text.otherId}
            placeholder={t('assign.choose')}
            onChange={(otherId) => set({ otherId })}
            options={names
              .filter(({ id }) => id !== indicatorId)
              .map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Field>
      )}
      <Field label={t('rules.severity')} required>
        <Select
          value={text.severity}
          onChange={(severity) => set({ severity: severity as Severity })}
          options={SEVERITIES.map((value) => ({ value, label: t(`rules.severities.${value}`) }))}
        />
      </Field>
    </FormDialog>
  );
}
