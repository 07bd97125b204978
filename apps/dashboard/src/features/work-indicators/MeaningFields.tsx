import { INDICATOR_KINDS } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { RadioGroup } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import { Select } from '../../ui/Select.js';
import { TextArea } from '../../ui/TextArea.js';
import { TextInput } from '../../ui/TextInput.js';
import formStyles from '../forms/forms.module.css';
import { Part } from '../forms/Part.js';
import { TranslationFields } from '../forms/TranslationFields.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { PartProps } from './DefinitionForm.js';
import { ResultDialog, type Result } from './ResultDialog.js';

interface Props extends PartProps {
  results: readonly Result[];
  organizations: readonly { id: string; name: string }[];
}

/** Name, address, definition, the result it speaks to, and whose it is. */
export function MeaningFields({ draft, change, problemAt, results, organizations }: Props) {
  const { t } = useTranslation('numbers');
  const { t: shop } = useTranslation('workshop');
  const { home } = useInitiative();
  const [adding, setAdding] = useState(false);
  const translatable = [
    { name: 'name', label: t('definition.name'), original: draft.name },
    { name: 'definition', label: t('definition.definition'), original: draft.definition, long: true },
    { name: 'numerator', label: t('definition.numerator'), original: draft.numerator },
    { name: 'denominator', label: t('definition.denominator'), original: draft.denominator },
    { name: 'unit', label: t('definition.unit'), original: draft.unit },
    { name: 'methodology', label: t('definition.methodology'), original: draft.methodology, long: true },
    { name: 'baselineReason', label: shop('baseline.reason'), original: draft.baselineReason, long: true },
  ];
  return (
    <Part title={t('definition.meaning')} lead={t('definition.meaningLead')}>
      <Field label={t('definition.name')} hint={t('definition.nameHint')} error={problemAt('name')} required>
        <TextInput value={draft.name} onChange={(name) => change({ name })} />
      </Field>
      <Field
        label={t('definition.slug')}
        hint={t('definition.slugHint', { address: `${home}/indicators/${draft.slug || '…'}` })}
        error={problemAt('slug')}
        required
      >
        <TextInput value={draft.slug} onChange={(slug) => change({ slug })} spellCheck={false} />
      </Field>
      <Field
        label={t('definition.definition')}
        hint={t('definition.definitionHint')}
        error={problemAt('definition')}
        optional
      >
        <TextArea value={draft.definition} onChange={(definition) => change({ definition })} limit={3000} />
      </Field>
      <div className={formStyles.row}>
        <Field
          label={t('definition.result')}
          hint={t('definition.resultHint')}
          error={problemAt('resultId')}
          optional
        >
          <Select
            value={draft.resultId}
            onChange={(resultId) => change({ resultId })}
            placeholder={t('definition.noResult')}
            options={results.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Field>
        <Button icon="plus" onClick={() => setAdding(true)}>
          {t('result.add')}
        </Button>
      </div>
      <RadioGroup
        legend={t('definition.kind')}
        value={draft.kind}
        onChange={(kind) => change({ kind: kind as typeof draft.kind })}
        choices={INDICATOR_KINDS.map((kind) => ({
          value: kind,
          label: t(`kind.${kind}`),
          hint: t(`kindHint.${kind}`),
        }))}
      />
      {draft.kind === 'PERFORMANCE' && (
        <Field
          label={t('definition.organization')}
          hint={t('definition.organizationHint')}
          error={problemAt('organizationId')}
          required
        >
          <Select
            value={draft.organizationId}
            onChange={(organizationId) => change({ organizationId })}
            placeholder={t('definition.chooseOrganization')}
            options={organizations.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Field>
      )}
      <TranslationFields
        fields={translatable}
        value={draft.translations}
        onChange={(translations) => change({ translations })}
      />
      {adding && (
        <ResultDialog
          onClose={() => setAdding(false)}
          onSaved={(resultId) => {
            change({ resultId });
            setAdding(false);
          }}
        />
      )}
    </Part>
  );
}
