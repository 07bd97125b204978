import { pointState } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { ResultOf } from '../../graphql.js';
import { RadioGroup } from '../../ui/Choices.js';
import { DataTable, type Column } from '../../ui/DataTable.js';
import { Field } from '../../ui/Field.js';
import { useFormat } from '../../ui/format.js';
import { Select } from '../../ui/Select.js';
import formStyles from '../forms/forms.module.css';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { previewRows, type PreviewRow } from './hidden.js';
import styles from './PreviewTable.module.css';
import { useGroups } from './useGroups.js';
import type { PreviewQuery } from './work-indicators.graphql.js';

const ONLY_HIDDEN = 'hidden';

/** The numbers as audiences will see them, or all of them with the hidden ones marked. */
export function PreviewTable({ preview }: { preview: ResultOf<typeof PreviewQuery> }) {
  const { t } = useTranslation('numbers');
  const { t: ui } = useTranslation('ui');
  const format = useFormat();
  const { places, placeName } = useInitiative();
  const { groupName } = useGroups();
  const [params, setParams] = useSearchParams();
  const all = previewRows(preview);
  const first = places.find(({ parentId }) => !parentId)?.id ?? '';
  const place = params.get('place') ?? (all.some(({ hidden }) => hidden > 0) ? ONLY_HIDDEN : first);
  const isWhole = params.get('view') === 'all';
  const set = (name: string, value: string) =>
    setParams((before) => ({ ...Object.fromEntries(before), [name]: value }), { replace: true });
  const rows = all.filter(({ placeId, hidden }) => (place === ONLY_HIDDEN ? hidden > 0 : placeId === place));
  const quantity = { unit: preview.whole.unit, decimals: preview.whole.decimals };
  const cell = ({ values, states }: PreviewRow, index: number) => {
    const value = values[index] ?? null;
    const state = pointState(states[index] ?? '-');
    const hidden = state === 'SUPPRESSED_BY_US';
    if (value === null || (hidden && !isWhole)) {
      return state === 'NO_OBSERVATION' ? (
        '–'
      ) : (
        <span className={styles.none}>{hidden ? t('publish.isHidden') : ui(`point.${state}`)}</span>
      );
    }
    return hidden ? (
      <mark className={styles.hidden}>{format.tick(value, quantity)}</mark>
    ) : (
      format.tick(value, quantity)
    );
  };
  const columns: Column<PreviewRow>[] = [
    {
      key: 'row',
      header: place === ONLY_HIDDEN ? t('publish.placeAndGroup') : t('targets.group'),
      rowHeader: true,
      cell: ({ placeId, categoryIds }) => (
        <span className={styles.name}>
          {place === ONLY_HIDDEN
            ? `${placeName(placeId)}: ${groupName(categoryIds)}`
            : groupName(categoryIds)}
        </span>
      ),
    },
    ...preview.shown.periods.labels.map((label, index) => ({
      key: `${index}`,
      header: format.periodLabel(label),
      numeric: true,
      cell: (row: PreviewRow) => cell(row, index),
    })),
  ];
  const withNumbers = new Set(all.map(({ placeId }) => placeId));
  return (
    <section className={styles.preview}>
      <h3>{t('publish.preview')}</h3>
      <div className={formStyles.row}>
        <Field label={t('publish.rows')}>
          <Select
            value={place}
            onChange={(value) => set('place', value)}
            options={[
              { value: ONLY_HIDDEN, label: t('publish.onlyHidden') },
              ...places
                .filter(({ id }) => withNumbers.has(id))
                .map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </Field>
        <RadioGroup
          legend={t('publish.view')}
          inline
          value={isWhole ? 'all' : 'shown'}
          onChange={(value) => set('view', value)}
          choices={[
            { value: 'shown', label: t('publish.asShown') },
            { value: 'all', label: t('publish.asIs') },
          ]}
        />
      </div>
      {isWhole && <p className={styles.lead}>{t('publish.asIsWords')}</p>}
      <DataTable
        caption={t('publish.preview')}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ placeId, categoryIds }) => `${placeId} ${categoryIds.join(' ')}`}
        tall
        empty={t('publish.nothingHidden')}
      />
    </section>
  );
}
