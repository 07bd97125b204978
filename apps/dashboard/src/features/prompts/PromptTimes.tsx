import { useTranslation } from 'react-i18next';
import { RadioGroup } from '../../ui/Choices.js';
import { DateField } from '../../ui/DateField.js';
import { Field } from '../../ui/Field.js';
import { Part } from '../forms/Part.js';
import type { PromptPartProps } from './PromptForm.js';
import styles from './prompts.module.css';

const STATES = ['DRAFT', 'OPEN', 'CLOSED'] as const;

/** When the call takes stories. */
export function PromptTimes({ draft, set, problemOf }: PromptPartProps) {
  const { t } = useTranslation('manage');
  return (
    <Part title={t('prompts.parts.times')} lead={t('prompts.parts.timesLead')}>
      <RadioGroup
        legend={t('prompts.state')}
        error={problemOf('state')}
        value={draft.state}
        onChange={(value) => set({ state: STATES.find((state) => state === value) })}
        choices={STATES.map((value) => ({
          value,
          label: t(`prompts.states.${value}`),
          hint: t(`prompts.stateHints.${value}`),
        }))}
      />
      <div className={styles.days}>
        <Field label={t('prompts.opensOn')} error={problemOf('opensOn')} optional>
          <DateField value={draft.opensOn ?? ''} onChange={(day) => set({ opensOn: day || null })} />
        </Field>
        <Field label={t('prompts.closesOn')} error={problemOf('closesOn')} optional>
          <DateField value={draft.closesOn ?? ''} onChange={(day) => set({ closesOn: day || null })} />
        </Field>
      </div>
    </Part>
  );
}
