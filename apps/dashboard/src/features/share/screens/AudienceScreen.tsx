import { AUDIENCES, reaches } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { RadioGroup } from '../../../ui/Choices.js';
import { DateField } from '../../../ui/DateField.js';
import { Field } from '../../../ui/Field.js';
import type { Ending } from '../draft.js';
import styles from '../share.module.css';
import type { ScreenProps } from '../StepFrame.js';
import { today } from '../today.js';

const ENDINGS: readonly Ending[] = ['NONE', 'YEAR', 'DAY'];

/** Who may see the story, and how long. Nothing is chosen beforehand; the narrowest stands first. */
export function AudienceScreen({ call, draft, change, problem }: ScreenProps) {
  const { t } = useTranslation('story');
  const offered = AUDIENCES.filter((audience) => reaches(call.prompt.ceiling, audience));
  return (
    <>
      <RadioGroup
        legend={<h1 className={styles.question}>{t('audience.question')}</h1>}
        hint={t('audience.hint')}
        error={problem('audience')}
        value={draft.audience}
        onChange={(value) => change({ audience: offered.find((audience) => audience === value) ?? null })}
        choices={offered.map((value) => ({
          value,
          label: t(`audience.choices.${value}`),
          hint: t(`audience.about.${value}`),
        }))}
      />
      {draft.audience && draft.audience !== 'STEWARDS' && (
        <>
          <RadioGroup
            legend={t('ending.question')}
            error={problem('ending')}
            value={draft.ending}
            onChange={(value) => change({ ending: ENDINGS.find((ending) => ending === value) ?? null })}
            choices={ENDINGS.map((value) => ({ value, label: t(`ending.choices.${value}`) }))}
          />
          {draft.ending === 'DAY' && (
            <Field label={t('ending.until')} error={problem('until')}>
              <DateField value={draft.until} min={today()} onChange={(until) => change({ until })} />
            </Field>
          )}
        </>
      )}
    </>
  );
}
