import { REPORT_NUMBERS } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { RadioGroup } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import { Section } from '../../ui/Page.js';
import { TextInput } from '../../ui/TextInput.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { AudienceChoice } from './AudienceChoice.js';
import type { ReportText } from './useReportDraft.js';
import styles from './writing.module.css';

interface Props {
  text: ReportText;
  isPublished: boolean;
  problemAt: (path: string) => string | undefined;
  onChange: (made: Partial<ReportText>) => void;
}

/** Who reads it, whether its numbers move, and where it stands. */
export function Choices({ text, isPublished, problemAt, onChange }: Props) {
  const { t } = useTranslation('reportWork');
  const { initiative } = useInitiative();
  return (
    <Section title={t('choices.title')}>
      <div className={styles.choices}>
        <AudienceChoice value={text.audience} onChange={(audience) => onChange({ audience })} />
        <RadioGroup
          legend={t('fields.numbers')}
          value={text.numbers}
          onChange={(value) => onChange({ numbers: REPORT_NUMBERS.find((each) => each === value) ?? 'LIVE' })}
          choices={REPORT_NUMBERS.map((value) => ({
            value,
            label: t(`numbers.${value}`),
            hint: t(`numbersHint.${value}`),
          }))}
        />
        <Field
          label={t('fields.slug')}
          hint={isPublished ? t('fields.slugStays') : `/i/${initiative.slug}/reports/${text.slug}`}
          error={problemAt('slug')}
          required
        >
          <TextInput
            value={text.slug}
            onChange={(slug) => onChange({ slug })}
            spellCheck={false}
            readOnly={isPublished}
          />
        </Field>
      </div>
    </Section>
  );
}
