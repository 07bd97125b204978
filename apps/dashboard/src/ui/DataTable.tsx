import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from './classes.js';
import styles from './DataTable.module.css';
import { Icon } from './Icon.js';
import { nextSort, sortRows, type Sort, type SortValue } from './sortRows.js';
import { useOverflow } from './useOverflow.js';

export interface Column<Row> {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Numbers stand under numbers. */
  numeric?: boolean;
  /** Names the row for screen readers; it stays in sight when the table is scrolled sideways. */
  rowHeader?: boolean;
  /** With it the column can be sorted; null goes last both ways. */
  sortBy?: (row: Row) => SortValue;
}

interface Props<Row> {
  caption: ReactNode;
  /** The heading beside it says the same already. */
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort?: Sort;
  /** Scrolls inside itself, with the header staying in sight. */
  tall?: boolean;
  /** What stands here when there are no rows. */
  empty?: ReactNode;
}

/** A table as people know it: sorted by its headers, scrolled where it is too wide, also by keyboard. */
export function DataTable<Row>({ caption, captionHidden, columns, rows, rowKey, ...rest }: Props<Row>) {
  const { t } = useTranslation('ui');
  const id = useId();
  const [sort, setSort] = useState(rest.sort);
  const { ref, overflows } = useOverflow();
  // A tall table scrolls as soon as it has rows enough, which nobody measures again.
  const scrolls = overflows || rest.tall;
  const sortBy = columns.find((column) => column.key === sort?.key)?.sortBy;
  const shown = sort && sortBy ? sortRows(rows, sortBy, sort.descending) : rows;
  return (
    <div
      ref={ref}
      className={classes(styles.scroll, rest.tall && styles.tall)}
      role={scrolls ? 'region' : undefined}
      aria-labelledby={scrolls ? id : undefined}
      tabIndex={scrolls ? 0 : undefined}
    >
      <table className={styles.table}>
        <caption id={id} className={captionHidden ? styles.hidden : styles.caption}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map(({ key, header, numeric, sortBy: sortable }) => (
              <th
                key={key}
                scope="col"
                className={numeric ? styles.numeric : undefined}
                aria-sort={sort?.key === key ? (sort.descending ? 'descending' : 'ascending') : undefined}
              >
                {sortable ? (
                  <button
                    type="button"
                    className={styles.sort}
                    onClick={() => setSort(nextSort(sort, key))}
                    title={t('dataTable.sort')}
                  >
                    {header}
                    <Icon name={sort?.key === key ? (sort.descending ? 'down' : 'up') : 'sort'} />
                  </button>
                ) : (
                  header
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ key, cell, numeric, rowHeader }) => {
                const Cell = rowHeader ? 'th' : 'td';
                return (
                  <Cell
                    key={key}
                    scope={rowHeader ? 'row' : undefined}
                    className={numeric ? styles.numeric : undefined}
                  >
                    {cell(row)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <div className={styles.empty}>{rest.empty ?? t('dataTable.empty')}</div>}
    </div>
  );
}
