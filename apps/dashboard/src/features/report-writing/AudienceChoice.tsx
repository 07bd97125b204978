import { AUDIENCES, type Audience } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { RadioGroup } from '../../ui/Choices.js';

interface Props {
  value: Audience;
  onChange: (audience: Audience) => void;
}

/** Who may read a report, from the widest on. */
export function AudienceChoice({ value, onChange }: Props) {
  const { t } = useTranslation(['reportWork', 'reports']);
  return (
    <RadioGroup
      legend={t('fields.audience')}
      hint={t('fields.audienceHint')}
      value={value}
      onChange={(chosen) => onChange(AUDIENCES.find((each) => each === chosen) ?? 'STEWARDS')}
      choices={AUDIENCES.toReversed().map((each) => ({ value: each, label: t(`reports:audience.${each}`) }))}
    />
  );
}
