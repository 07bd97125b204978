import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { NumberField } from '../../ui/NumberField.js';
import { Select } from '../../ui/Select.js';
import { TextArea } from '../../ui/TextArea.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { WorkIndicator } from './definitionDraft.js';
import { PeriodField } from './PeriodField.js';
import type { TargetRow } from './targetRows.js';
import styles from './Targets.module.css';
import { useGroups } from './useGroups.js';

interface Props {
  row: TargetRow;
  indicator: WorkIndicator;
  /** Keys of all groups that targets speak of. */
  groups: readonly string[];
  problemAt: (field: keyof TargetRow) => string | undefined;
  onChange: (changes: Partial<TargetRow>) => void;
  onRemove: () => void;
}

/** One target: when, where, for whom, how much, and why. */
export function TargetFields({ row, indicator, groups, problemAt, onChange, onRemove }: Props) {
  const { t } = useTranslation('numbers');
  const { t: shop } = useTranslation('workshop');
  const { places, placeName } = useInitiative();
  const { groupOptions } = useGroups();
  const isGone = row.placeId !== '' && !places.some(({ id }) => id === row.placeId);
  const unit = /^[A-Z]{3}$|^%$/.test(indicator.unit) ? indicator.unit : undefined;
  return (
    <li className={styles.row}>
      <PeriodField
        label={t('targets.period')}
        frequency={indicator.frequency}
        error={problemAt('period')}
        value={row.period}
        onChange={(period) => onChange({ period })}
      />
      <Field label={t('targets.value')} error={problemAt('value')} required>
        <NumberField value={row.value} unit={unit} onChange={({ text }) => onChange({ value: text })} />
      </Field>
      <Field label={t('targets.place')} error={isGone ? shop('target.gone') : problemAt('placeId')} required>
        <Select
          value={row.placeId}
          onChange={(placeId) => onChange({ placeId })}
          options={[
            ...(isGone ? [{ value: row.placeId, label: shop('target.goneOption') }] : []),
            ...places.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </Field>
      <Field label={t('targets.group')} error={problemAt('group')} required>
        <Select value={row.group} onChange={(group) => onChange({ group })} options={groupOptions(groups)} />
      </Field>
      <div className={styles.why}>
        <Field label={t('targets.rationale')} error={problemAt('rationale')} optional>
          <TextArea rows={1} value={row.rationale} onChange={(rationale) => onChange({ rationale })} />
        </Field>
        <Button look="plain" icon="trash" onClick={onRemove}>
          {t('targets.remove')}
          <VisuallyHidden> {`${row.period} ${placeName(row.placeId)}`}</VisuallyHidden>
        </Button>
      </div>
    </li>
  );
}
