import type { EquitySummary, Estimate, GroupSpread } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../ui/DataTable.js';
import { Disclosure } from '../../ui/Disclosure.js';
import { useFormat } from '../../ui/format.js';
import styles from './SpreadFigures.module.css';

/** How unequal all groups are together: one plain sentence, and the field's measures for those who know them. */
export function SpreadFigures({ spread }: { spread: EquitySummary['spread'] }) {
  const { t } = useTranslation('indicator');
  const format = useFormat();
  if ('missing' in spread) {
    const { missing } = spread;
    // Of two groups the gap has said everything; of what is no share and no rate these measures say nothing.
    if (missing === 'TWO_GROUPS' || missing === 'NO_RATES') return null;
    return <p className={styles.missing}>{t(`indicator.spread.missing.${missing}`)}</p>;
  }
  return (
    <div className={styles.spread}>
      {spread.indexOfDisparity !== undefined && (
        <p>
          {t('indicator.spread.sentence', {
            count: spread.groups,
            percent: format.percent(spread.indexOfDisparity / 100),
          })}
        </p>
      )}
      <Disclosure summary={t('indicator.spread.measures')}>
        <SpreadTable spread={spread} />
      </Disclosure>
    </div>
  );
}

interface Row {
  name: 'indexOfDisparity' | 'betweenGroupVariance' | 'theil' | 'meanLogDeviation';
  value: string;
  span: string;
}

function SpreadTable({ spread }: { spread: GroupSpread }) {
  const { t } = useTranslation('indicator');
  const format = useFormat();
  const say = (value: number) => format.number(value, 1);
  const rowOf = (name: Row['name'], figure: Estimate | undefined): Row[] => {
    if (!figure) return [];
    const { value, lower, upper } = figure;
    const isKnown = lower !== undefined && upper !== undefined;
    return [{ name, value: say(value), span: isKnown ? format.range(lower, upper, { decimals: 1 }) : '' }];
  };
  const { indexOfDisparity, betweenGroupVariance, theil, meanLogDeviation } = spread;
  const rows: Row[] = [
    ...(indexOfDisparity === undefined
      ? []
      : [{ name: 'indexOfDisparity' as const, value: format.percent(indexOfDisparity / 100, 1), span: '' }]),
    ...rowOf('betweenGroupVariance', betweenGroupVariance),
    ...rowOf('theil', theil),
    ...rowOf('meanLogDeviation', meanLogDeviation),
  ];
  const columns: Column<Row>[] = [
    {
      key: 'measure',
      header: t('indicator.spread.measure'),
      rowHeader: true,
      cell: ({ name }) => (
        <>
          {t(`indicator.spread.${name}.name`)}
          <span className={styles.small}>{t(`indicator.spread.${name}.says`)}</span>
        </>
      ),
    },
    { key: 'value', header: t('indicator.spread.value'), numeric: true, cell: ({ value }) => value },
    { key: 'span', header: t('indicator.spread.span'), numeric: true, cell: ({ span }) => span },
  ];
  return (
    <DataTable
      caption={t('indicator.spread.measures')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ name }) => name}
    />
  );
}
