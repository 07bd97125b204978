import { seatCourse, seatsByYear, type SeatYear } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import { Section } from '../../ui/Page.js';
import type { DecisionHead } from './decisions.graphql.js';
import styles from './decisions.module.css';

/** Who sat at the tables, year by year: a sentence, and a table whose bars say the same as its words. */
export function SeatShare({ decisions }: { decisions: readonly DecisionHead[] }) {
  const { t } = useTranslation('decisions');
  const years = seatsByYear(decisions);
  const course = seatCourse(years);
  const share = useShare();
  const [first, last] = [years[0], years.at(-1)];
  if (course === 'NONE' || !first || !last) return null;
  return (
    <Section title={t('share.title')} lead={t('share.lead')}>
      <p className={styles.takeaway}>
        {t(`share.course.${course}`, {
          ...{ first: first.year, last: last.year },
          ...{ before: share(first), now: share(last) },
        })}
      </p>
      <table className={styles.years}>
        <caption className={styles.hidden}>{t('share.caption')}</caption>
        <thead className={styles.hidden}>
          <tr>
            <th scope="col">{t('share.year')}</th>
            <th scope="col">{t('share.seats')}</th>
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year.year}>
              <th scope="row">{year.year}</th>
              <td>
                <div>
                  <span className={styles.bar} aria-hidden="true">
                    <span style={{ inlineSize: `${(year.livedSeats / year.seats) * 100}%` }} />
                  </span>
                  <span>
                    {t('share.of', { lived: year.livedSeats, count: year.seats })}{' '}
                    <span className={styles.quiet}>{t('share.at', { count: year.decisions })}</span>
                  </span>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function useShare(): (year: SeatYear) => string {
  const format = useFormat();
  return ({ livedSeats, seats }) => format.percent(livedSeats / seats);
}
