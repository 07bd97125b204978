import { useTranslation } from 'react-i18next';
import { DataTable } from '../../ui/DataTable.js';
import { useFormat } from '../../ui/format.js';
import forms from '../forms/forms.module.css';
import type { AllowedByTellers, StatedConsent } from './delivery.js';
import { outcomeOf, STATED, type OutcomeRow } from './outcome.js';
import styles from './story-imports.module.css';

interface Props {
  /** What the tellers themselves said. */
  allowed: readonly AllowedByTellers[];
  /** What is stated for the file, as it is chosen now. */
  stated: StatedConsent;
}

/** What becomes of the stories: stated for all of them, narrowed by each teller. Changes with every choice. */
export function AllowedPart({ allowed, stated }: Props) {
  const { t } = useTranslation('storyImports');
  const format = useFormat();
  const { narrowed, ends, waiting, rows } = outcomeOf(allowed, stated);
  const number = (key: 'stories' | (typeof STATED)[number]) => ({
    ...{ key, header: t(`allowed.columns.${key}`), numeric: true },
    cell: (row: OutcomeRow) => format.number(row[key]),
  });
  return (
    <div className={forms.stack}>
      <DataTable
        caption={t('allowed.title')}
        rows={rows}
        rowKey={({ audience }) => audience}
        columns={[
          {
            ...{ key: 'audience', header: t('allowed.columns.audience'), rowHeader: true },
            cell: ({ audience }) => t(`take.audiences.${audience}`),
          },
          number('stories'),
          ...STATED.filter((each) => stated[each]).map(number),
        ]}
      />
      <div role="status" className={styles.words}>
        <p>{t('allowed.narrowed', { count: narrowed })}</p>
        {ends > 0 && <p>{t('allowed.ends', { count: ends })}</p>}
        {waiting > 0 && <p>{t('allowed.waiting', { count: waiting })}</p>}
      </div>
    </div>
  );
}
