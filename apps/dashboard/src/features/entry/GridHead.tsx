import type { VirtualItem } from '@tanstack/react-virtual';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import styles from './Grid.module.css';
import type { EntryColumn, EntryTableFacts } from './useEntryTable.js';

interface Props {
  table: EntryTableFacts;
  /** The columns that are drawn. */
  items: readonly VirtualItem[];
  width: number;
}

/** The names of the columns: the periods, and under them part and whole where these are typed. */
export function GridHead({ table, items, width }: Props) {
  const { t } = useTranslation('numbers');
  const format = useFormat();
  const { columns, fields, view } = table;
  const inPeriod = fields.length;
  const shown = items.flatMap((item): (EntryColumn & VirtualItem)[] => {
    const column = columns[item.index];
    return column ? [{ ...column, ...item }] : [];
  });
  const corner = view.by === 'places' ? t('entry.place') : t('entry.group');
  return (
    <div role="rowgroup" className={styles.head} style={{ inlineSize: width }}>
      <div role="row" aria-rowindex={1} className={styles.headRow}>
        <div role="columnheader" aria-colindex={1} className={styles.corner}>
          {corner}
        </div>
        <div className={styles.columns} role="presentation">
          {shown
            .filter(({ index }) => index % inPeriod === 0)
            .map(({ index, start, size, period }) => (
              <div
                key={index}
                role="columnheader"
                aria-colindex={index + 2}
                aria-colspan={inPeriod > 1 ? inPeriod : undefined}
                data-head={index}
                className={styles.period}
                style={{ insetInlineStart: start, inlineSize: size * inPeriod }}
              >
                {format.period(period)}
              </div>
            ))}
        </div>
      </div>
      {inPeriod > 1 && (
        <div role="row" aria-rowindex={2} className={styles.headRow}>
          <div role="columnheader" aria-colindex={1} className={styles.corner}>
            <span className={styles.hidden}>{corner}</span>
          </div>
          <div className={styles.columns} role="presentation">
            {shown.map(({ index, start, size, field }) => (
              <div
                key={index}
                role="columnheader"
                aria-colindex={index + 2}
                data-head={index}
                className={styles.part}
                style={{ insetInlineStart: start, inlineSize: size }}
              >
                {t(`entry.${field}`)}
              </div>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}
