import { AUDIENCES } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { ChoiceList, RadioGroup } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import { useFormat } from '../../ui/format.js';
import { Select } from '../../ui/Select.js';
import { TextArea } from '../../ui/TextArea.js';
import formStyles from '../forms/forms.module.css';
import { Part } from '../forms/Part.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import styles from './DefinitionForm.module.css';
import type { PartProps } from './DefinitionForm.js';
import { PeriodField } from './PeriodField.js';
import { SourceDialog, type Source } from './SourceDialog.js';

interface Props extends PartProps {
  sources: readonly Source[];
  others: readonly { id: string; name: string }[];
  /** Indicators that say of themselves that they foreshadow this one. */
  leading: readonly { id: string; slug: string; name: string }[];
}

/** For whom there are numbers, what they are compared with, where they come from and who may see them. */
export function ShowingFields({ draft, change, problemAt, sources, others, leading }: Props) {
  const { t } = useTranslation('numbers');
  const { t: shop } = useTranslation('workshop');
  const format = useFormat();
  const { dimensions } = useInitiative();
  const [dialog, setDialog] = useState<'add' | 'change'>();
  const chosen = sources.find(({ id }) => id === draft.sourceId);
  return (
    <>
      <Part title={t('definition.comparing')} lead={t('definition.comparingLead')}>
        <ChoiceList
          legend={t('definition.dimensions')}
          hint={t('definition.dimensionsHint')}
          error={problemAt('dimensionIds')}
          optional
          values={draft.dimensionIds}
          onChange={(dimensionIds) => change({ dimensionIds })}
          choices={dimensions.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <PeriodField
          label={t('definition.baseline')}
          hint={t('definition.baselineHint')}
          frequency={draft.frequency}
          error={problemAt('baseline')}
          optional
          value={draft.baseline}
          onChange={(baseline) => change({ baseline })}
        />
        {draft.baseline.trim() ? (
          <Field
            label={shop('baseline.reason')}
            hint={shop('baseline.reasonHint')}
            error={problemAt('baselineReason')}
            optional
          >
            <TextArea
              rows={2}
              value={draft.baselineReason}
              onChange={(baselineReason) => change({ baselineReason })}
              limit={1000}
            />
          </Field>
        ) : (
          <p className={styles.aside}>{shop('baseline.first')}</p>
        )}
        <Field
          label={t('definition.foreshadows')}
          hint={t('definition.foreshadowsHint')}
          error={problemAt('foreshadowsId')}
          optional
        >
          <Select
            value={draft.foreshadowsId}
            onChange={(foreshadowsId) => change({ foreshadowsId })}
            placeholder={t('definition.foreshadowsNone')}
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Field>
        {leading.length > 0 && (
          <p className={styles.aside}>
            {shop('leading', { names: format.list(leading.map(({ name }) => name)) })}
          </p>
        )}
      </Part>
      <Part title={t('definition.source')} lead={t('definition.sourceLead')}>
        <Field label={t('definition.sourceUsual')} error={problemAt('sourceId')} optional>
          <Select
            value={draft.sourceId}
            onChange={(sourceId) => change({ sourceId })}
            placeholder={t('definition.noSource')}
            options={sources.map(({ id, producer, title }) => ({
              value: id,
              label: `${producer}: ${title}`,
            }))}
          />
        </Field>
        <div className={formStyles.foot}>
          <Button icon="plus" onClick={() => setDialog('add')}>
            {t('source.add')}
          </Button>
          {chosen && <Button onClick={() => setDialog('change')}>{t('source.change')}</Button>}
        </div>
      </Part>
      <Part title={t('definition.audience')} lead={t('definition.audienceLead')}>
        <RadioGroup
          legend={t('definition.audienceLegend')}
          error={problemAt('audience')}
          value={draft.audience}
          onChange={(audience) => change({ audience: audience as typeof draft.audience })}
          choices={[...AUDIENCES]
            .reverse()
            .map((audience) => ({ value: audience, label: t(`audience.${audience}`) }))}
        />
      </Part>
      {dialog && (
        <SourceDialog
          source={dialog === 'change' ? chosen : undefined}
          onClose={() => setDialog(undefined)}
          onSaved={(sourceId) => {
            change({ sourceId });
            setDialog(undefined);
          }}
        />
      )}
    </>
  );
}
