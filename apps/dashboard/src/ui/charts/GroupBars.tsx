import { isNumber } from '@chorus/charts';
import type { VoiceWord } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../DataTable.js';
import { useFormat } from '../format.js';
import { ChartFrame, type ChartWords } from './ChartFrame.js';
import styles from './GroupBars.module.css';

export interface GroupVoice {
  key: string;
  label: string;
  /** Share of the people who live here, from 0 to 1; null where it is not known. */
  population: number | null;
  /** Share of the people who told, from 0 to 1; null where it is hidden or unknown. */
  tellers: number | null;
  /** How many told, where that may be said although the share may not. */
  count?: number | null;
  /** Interval of the tellers' share. */
  lower?: number | null;
  upper?: number | null;
  /** Whether the group is heard, as the server computed it. */
  verdict: VoiceWord;
}

interface Props extends ChartWords {
  groups: readonly GroupVoice[];
  level?: 2 | 3 | 4;
}

/** Whose voices are missing: people who live here beside people who told, group by group, with the words. */
export function GroupBars({ groups, ...frame }: Props) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const longest = Math.max(
    0.01,
    ...groups.flatMap(({ population, tellers, upper }) => [population ?? 0, tellers ?? 0, upper ?? 0]),
  );
  const wide = (share: number) => `${(share / longest) * 100}%`;
  /** Few people are not none: below one percent there is a digit after the sign. */
  const percent = (share: number) => format.percent(share, share > 0 && share < 0.01 ? 1 : 0);
  const told = ({ tellers, count, verdict }: GroupVoice) => {
    if (tellers !== null) return percent(tellers);
    return isNumber(count) ? format.number(count) : t(`voices.${verdict}`);
  };
  return (
    <ChartFrame
      {...frame}
      table={
        <DataTable
          caption={frame.title}
          rows={groups}
          rowKey={({ key }) => key}
          columns={[
            { key: 'group', header: t('voices.group'), rowHeader: true, cell: ({ label }) => label },
            {
              key: 'population',
              header: t('voices.population'),
              numeric: true,
              cell: ({ population }) => (population === null ? t('voices.UNKNOWN') : percent(population)),
              sortBy: ({ population }) => population,
            },
            {
              key: 'tellers',
              header: t('voices.tellers'),
              numeric: true,
              cell: told,
              sortBy: ({ tellers }) => tellers,
            },
            {
              key: 'interval',
              header: t('voices.interval'),
              numeric: true,
              cell: ({ lower, upper }) =>
                isNumber(lower) && isNumber(upper)
                  ? format.range(lower * 100, upper * 100, { unit: '%' })
                  : '',
            },
            { key: 'verdict', header: t('voices.verdict'), cell: ({ verdict }) => t(`voices.${verdict}`) },
          ]}
        />
      }
    >
      <p className={styles.key} aria-hidden="true">
        <span className={styles.populationKey} /> {t('voices.population')}
        <span className={styles.tellersKey} /> {t('voices.tellers')}
      </p>
      <ul className={styles.groups}>
        {groups.map((group) => {
          const { key, label, population, tellers, lower, upper, verdict } = group;
          return (
            <li key={key} className={styles.group}>
              <p className={styles.label}>
                {label}
                <span className={styles[verdict]}>{t(`voices.${verdict}`)}</span>
              </p>
              <div className={styles.bars} aria-hidden="true">
                <span className={styles.track}>
                  {population !== null && (
                    <span className={styles.population} style={{ inlineSize: wide(population) }} />
                  )}
                </span>
                <span className={styles.number}>{population === null ? '' : percent(population)}</span>
                <span className={styles.track}>
                  {tellers === null ? (
                    <span className={styles.hidden} />
                  ) : (
                    <span className={styles.tellers} style={{ inlineSize: wide(tellers) }} />
                  )}
                  {isNumber(lower) && isNumber(upper) && (
                    <span
                      className={styles.interval}
                      style={{ insetInlineStart: wide(lower), inlineSize: wide(upper - lower) }}
                    />
                  )}
                </span>
                <span className={styles.number}>{tellers === null ? '' : percent(tellers)}</span>
              </div>
            </li>
          );
        })}
      </ul>
    </ChartFrame>
  );
}
