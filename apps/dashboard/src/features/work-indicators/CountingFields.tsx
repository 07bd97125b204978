import { DIRECTIONS, FREQUENCIES, isQuotient, MEASURES, type Measure } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { RadioGroup } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import { NumberField } from '../../ui/NumberField.js';
import { Select } from '../../ui/Select.js';
import { TextArea } from '../../ui/TextArea.js';
import { TextInput } from '../../ui/TextInput.js';
import formStyles from '../forms/forms.module.css';
import { Part } from '../forms/Part.js';
import type { PartProps } from './DefinitionForm.js';
import { usualFor } from './definitionDraft.js';

/** What kind of number it is, of what parts, how often, and which way is better. */
export function CountingFields({ draft, change, problemAt }: PartProps) {
  const { t } = useTranslation('numbers');
  const quotient = isQuotient(draft.measure);
  return (
    <Part title={t('definition.counting')} lead={t('definition.countingLead')}>
      <RadioGroup
        legend={t('definition.measure')}
        value={draft.measure}
        onChange={(chosen) => {
          const measure = chosen as Measure;
          change({ measure, ...usualFor(measure) });
        }}
        choices={MEASURES.map((measure) => ({
          value: measure,
          label: t(`measure.${measure}`),
          hint: t(`measureHint.${measure}`),
        }))}
      />
      {quotient && (
        <>
          <Field
            label={t('definition.numerator')}
            hint={t('definition.numeratorHint')}
            error={problemAt('numerator')}
            optional
          >
            <TextInput value={draft.numerator} onChange={(numerator) => change({ numerator })} />
          </Field>
          <Field
            label={t('definition.denominator')}
            hint={t('definition.denominatorHint')}
            error={problemAt('denominator')}
            optional
          >
            <TextInput value={draft.denominator} onChange={(denominator) => change({ denominator })} />
          </Field>
        </>
      )}
      {quotient && (
        <Field label={t('definition.per')} hint={t('definition.perHint')} error={problemAt('per')} required>
          <NumberField value={draft.per} onChange={({ text }) => change({ per: text })} />
        </Field>
      )}
      <div className={formStyles.row}>
        <Field
          label={t('definition.unit')}
          hint={t('definition.unitHint')}
          error={problemAt('unit')}
          optional
        >
          <TextInput value={draft.unit} onChange={(unit) => change({ unit })} />
        </Field>
        <Field label={t('definition.decimals')} error={problemAt('decimals')} required>
          <NumberField value={draft.decimals} onChange={({ text }) => change({ decimals: text })} />
        </Field>
      </div>
      <RadioGroup
        legend={t('definition.direction')}
        value={draft.direction}
        onChange={(direction) => change({ direction: direction as typeof draft.direction })}
        choices={DIRECTIONS.map((direction) => ({
          value: direction,
          label: t(`direction.${direction}`),
          hint: direction === 'NEUTRAL' ? t('direction.neutralHint') : undefined,
        }))}
      />
      <Field label={t('definition.frequency')} error={problemAt('frequency')} required>
        <Select
          value={draft.frequency}
          onChange={(frequency) => change({ frequency: frequency as typeof draft.frequency })}
          options={FREQUENCIES.map((frequency) => ({ value: frequency, label: t(`frequency.${frequency}`) }))}
        />
      </Field>
      <Field
        label={t('definition.methodology')}
        hint={t('definition.methodologyHint')}
        error={problemAt('methodology')}
        optional
      >
        <TextArea
          value={draft.methodology}
          onChange={(methodology) => change({ methodology })}
          limit={5000}
        />
      </Field>
    </Part>
  );
}
