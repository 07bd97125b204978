import { AUDIENCES, PERMISSIONS } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { ChoiceList, RadioGroup } from '../../ui/Choices.js';
import { Part } from '../forms/Part.js';
import type { PromptPartProps } from './PromptForm.js';

const GUARDIAN_RULES = ['ASK', 'ADULTS_ONLY'] as const;

/** Who may be told, and who may tell. */
export function PromptLimits({ draft, set, problemOf }: PromptPartProps) {
  const { t } = useTranslation('manage');
  return (
    <Part title={t('prompts.parts.limits')} lead={t('prompts.parts.limitsLead')}>
      <RadioGroup
        legend={t('prompts.ceiling')}
        hint={t('prompts.hint.ceiling')}
        error={problemOf('ceiling')}
        value={draft.ceiling}
        onChange={(value) => set({ ceiling: AUDIENCES.find((audience) => audience === value) })}
        choices={AUDIENCES.map((value) => ({ value, label: t(`audience.${value}`) }))}
      />
      <ChoiceList
        legend={t('prompts.permissions')}
        hint={t('prompts.hint.permissions')}
        error={problemOf('permissions')}
        values={draft.permissions}
        onChange={(chosen) => set({ permissions: PERMISSIONS.filter((each) => chosen.includes(each)) })}
        choices={PERMISSIONS.map((value) => ({ value, label: t(`prompts.permission.${value}`) }))}
      />
      <RadioGroup
        legend={t('prompts.guardian')}
        error={problemOf('guardianRule')}
        value={draft.guardianRule}
        onChange={(value) => set({ guardianRule: GUARDIAN_RULES.find((rule) => rule === value) })}
        choices={GUARDIAN_RULES.map((value) => ({
          value,
          label: t(`prompts.guardianRules.${value}`),
          hint: t(`prompts.guardianHints.${value}`),
        }))}
      />
    </Part>
  );
}
