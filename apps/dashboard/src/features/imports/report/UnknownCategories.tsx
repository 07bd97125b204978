import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../../ui/Checkbox.js';
import { DataTable } from '../../../ui/DataTable.js';
import { useFormat } from '../../../ui/format.js';
import { Select } from '../../../ui/Select.js';
import { useInitiative } from '../../initiative/InitiativeContext.js';
import type { Report } from '../imports.graphql.js';
import { categoryKey, openNames, type DecisionDraft } from './decisions.js';
import styles from './Report.module.css';
import { Suggestion } from './Suggestion.js';

interface Props {
  report: Report;
  draft: DecisionDraft;
  onChange: (changes: Partial<DecisionDraft>) => void;
}

type UnknownCategory = Report['unknownCategories'][number];

/** Groups that nobody knows yet: each is one that is there under another name, or a new one. */
export function UnknownCategories({ report, draft, onChange }: Props) {
  const { t } = useTranslation('imports');
  const { number } = useFormat();
  const { dimensions } = useInitiative();
  const dimensionOf = (key: string) => dimensions.find((dimension) => dimension.key === key);
  const { unknownCategories } = report;
  const { categories: open } = openNames(draft, report);
  const nameOf = ({ dimension, perhaps }: UnknownCategory) =>
    dimensionOf(dimension)?.categories.find(({ id }) => id === perhaps)?.name;
  const decide = (unknown: UnknownCategory, id: string) =>
    onChange({ categories: { ...draft.categories, [categoryKey(unknown)]: id } });
  return (
    <div className={styles.names}>
      <h3>{t('groups.title', { count: unknownCategories.length })}</h3>
      <p className={styles.lead}>{t('groups.hint')}</p>
      <DataTable
        caption={t('groups.caption')}
        captionHidden
        rows={unknownCategories}
        rowKey={categoryKey}
        columns={[
          { key: 'text', header: t('places.inFile'), rowHeader: true, cell: ({ text }) => text },
          {
            key: 'dimension',
            header: t('groups.kind'),
            cell: ({ dimension }) => dimensionOf(dimension)?.name ?? dimension,
          },
          { key: 'rows', header: t('report.howOften'), numeric: true, cell: ({ rows }) => number(rows) },
          {
            key: 'is',
            header: t('places.is'),
            cell: (unknown) => (
              <div className={styles.choice}>
                <Select
                  aria-label={t('places.isOf', { name: unknown.text })}
                  placeholder={t(draft.createCategories ? 'groups.new' : 'places.undecided')}
                  value={draft.categories[categoryKey(unknown)] ?? ''}
                  options={(dimensionOf(unknown.dimension)?.categories ?? []).map(({ id, name }) => ({
                    value: id,
                    label: name,
                  }))}
                  onChange={(id) => decide(unknown, id)}
                />
                {!draft.categories[categoryKey(unknown)] && (
                  <Suggestion
                    text={unknown.text}
                    name={nameOf(unknown)}
                    onTake={() => decide(unknown, unknown.perhaps ?? '')}
                  />
                )}
              </div>
            ),
          },
        ]}
      />
      {open > 0 && (
        <Checkbox
          label={t('groups.create', { count: open, number: number(open) })}
          hint={t('groups.createHint')}
          checked={draft.createCategories}
          onChange={(createCategories) => onChange({ createCategories })}
        />
      )}
    </div>
  );
}
