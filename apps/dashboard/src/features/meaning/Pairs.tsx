import { useTranslation } from 'react-i18next';
import { ChartFrame } from '../../ui/charts/ChartFrame.js';
import { DataTable } from '../../ui/DataTable.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { Bar } from './Bar.js';
import type { Meaning } from './meaning.graphql.js';
import styles from './meaning.module.css';

/** So many pairs are drawn; the table has all that are told. */
const DRAWN = 10;

/** Themes that stand in the same stories. */
export function Pairs({ pairs, minimum }: Pick<Meaning, 'pairs' | 'minimum'>) {
  const { t } = useTranslation('meaning');
  const { themeName } = useInitiative();
  const nameOf = (ids: readonly string[]) => ids.map(themeName).join(' + ');
  const [first] = pairs;
  const most = first?.stories ?? 1;
  return (
    <ChartFrame
      level={3}
      title={t('pairs.chart')}
      sentence={
        first
          ? t('pairs.sentence', { count: first.stories, pair: nameOf(first.themeIds), minimum })
          : t('pairs.none', { minimum })
      }
      table={
        <DataTable
          caption={t('pairs.chart')}
          captionHidden
          rows={pairs}
          rowKey={({ themeIds }) => themeIds.join()}
          columns={[
            {
              key: 'pair',
              header: t('pairs.pair'),
              rowHeader: true,
              cell: ({ themeIds }) => nameOf(themeIds),
            },
            { key: 'stories', header: t('number'), numeric: true, cell: ({ stories }) => stories },
          ]}
        />
      }
    >
      {first && (
        <ul className={styles.rows}>
          {pairs.slice(0, DRAWN).map(({ themeIds, stories }) => (
            <li key={themeIds.join()}>
              <span className={styles.name}>{nameOf(themeIds)}</span>
              <span className={styles.figure}>{t('stories', { count: stories })}</span>
              <Bar parts={[{ look: 'story', share: stories / most }]} />
            </li>
          ))}
        </ul>
      )}
    </ChartFrame>
  );
}
