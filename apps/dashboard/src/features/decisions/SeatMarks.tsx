import type { Seats } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import styles from './decisions.module.css';

/** A table seen from above: a mark a seat, filled where somebody who lives it sits; and the same in words. */
export function SeatMarks({ seats, livedSeats, drawn = true }: Seats & { drawn?: boolean }) {
  const { t } = useTranslation('decisions');
  return (
    <div className={styles.table}>
      {drawn && (
        <span className={styles.seats} aria-hidden="true">
          {Array.from({ length: seats }, (_, index) => (
            <span key={index} className={index < livedSeats ? styles.lived : styles.seat} />
          ))}
        </span>
      )}
      <span>{t('seats.words', { count: seats, lived: livedSeats })}</span>
    </div>
  );
}
