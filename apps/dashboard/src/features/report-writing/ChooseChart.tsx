import { REPORT_LIMITS, type ReportChart } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Field } from '../../ui/Field.js';
import { Select } from '../../ui/Select.js';
import { TextInput } from '../../ui/TextInput.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { treeOptions } from '../initiative/tree.js';
import { useIndicatorNames } from '../initiative/useIndicatorNames.js';
import { useRoot } from '../indicator-page/useRoot.js';
import styles from './writing.module.css';

interface Props {
  block: ReportChart | null;
  onTake: (made: ReportChart) => void;
  onClose: () => void;
}

const NEW: ReportChart = { kind: 'CHART', indicatorId: '', placeId: null, categoryId: null, note: '' };

/** Which curve, for which place and group. */
export function ChooseChart({ block, onTake, onClose }: Props) {
  const { t } = useTranslation('reportWork');
  const { places, dimensions } = useInitiative();
  const indicators = useIndicatorNames();
  const root = useRoot();
  const [chart, setChart] = useState(block ?? NEW);
  const [tried, setTried] = useState(false);
  const change = (part: Partial<ReportChart>) => setChart({ ...chart, ...part });
  const take = () => {
    setTried(true);
    if (chart.indicatorId) onTake(chart);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('chart.title')}
      actions={
        <Button look="primary" onClick={take}>
          {t('part.take')}
        </Button>
      }
    >
      <div className={styles.fields}>
        <Field
          label={t('chart.indicator')}
          error={tried && !chart.indicatorId ? t('required') : undefined}
          required
        >
          <Select
            value={chart.indicatorId}
            onChange={(indicatorId) => change({ indicatorId })}
            placeholder={t('chart.choose')}
            options={indicators.map(({ id, name }) => ({ value: id, label: name }))}
            data-first-focus=""
          />
        </Field>
        <Field label={t('chart.place')}>
          <Select
            value={chart.placeId ?? root}
            onChange={(id) => change({ placeId: id === root ? null : id })}
            options={treeOptions(places)}
          />
        </Field>
        <Field label={t('chart.group')} optional>
          <Select
            value={chart.categoryId ?? ''}
            onChange={(id) => change({ categoryId: id || null })}
            placeholder={t('chart.everyone')}
            options={dimensions.flatMap(({ name: group, categories }) =>
              categories.map(({ id, name }) => ({ value: id, label: name, group })),
            )}
          />
        </Field>
        <Field label={t('chart.note')} hint={t('chart.noteHint')} optional>
          <TextInput
            value={chart.note}
            onChange={(note) => change({ note })}
            maxLength={REPORT_LIMITS.note}
          />
        </Field>
      </div>
    </Dialog>
  );
}
