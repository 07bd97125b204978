import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../DataTable.js';
import { useFormat } from '../format.js';
import type { NamedSpan, ThemeBand, Told } from './themeBands.js';

interface Props {
  caption: string;
  spans: readonly NamedSpan[];
  /** All stories by period, whatever they are about. */
  all: readonly Told[];
  bands: readonly ThemeBand[];
  minimum: number;
}

/** The story lane and its theme bands as a table: a row a period, a column a theme. */
export function StoryTable({ caption, spans, all, bands, minimum }: Props) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const words = (count: Told | undefined) =>
    count === null ? t('themes.fewer', { count: minimum }) : format.number(count ?? 0);
  const columns: Column<number>[] = [
    {
      key: 'period',
      header: t('chart.period'),
      rowHeader: true,
      cell: (index) => spans[index]?.name,
      sortBy: (index) => index,
    },
    { key: 'all', header: t('themes.all'), numeric: true, cell: (index) => words(all[index]) },
    ...bands.map(({ id, name, told }): Column<number> => ({
      key: id,
      header: name,
      numeric: true,
      cell: (index) => words(told[index]),
    })),
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={spans.map((_, index) => index)}
      rowKey={(index) => String(index)}
    />
  );
}
