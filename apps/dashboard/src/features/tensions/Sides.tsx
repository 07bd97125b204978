import { useTranslation } from 'react-i18next';
import { STATUSES, StatusWord } from '../../ui/StatusWord.js';
import type { Lived } from './tensions.graphql.js';
import styles from './tensions.module.css';
import { useLivedWords } from './useLivedWords.js';

interface Props {
  /** Of the curve; left out where it is hidden now. */
  status: string | undefined;
  lived: Lived | null;
}

/** Numbers and tellers, one line each. */
export function Sides({ status, lived }: Props) {
  const { t } = useTranslation('tensions');
  const words = useLivedWords();
  const known = STATUSES.find((each) => each === status);
  return (
    <dl className={styles.sides}>
      <dt>{t('sides.numbers')}</dt>
      <dd>{known ? <StatusWord status={known} /> : t('sides.hidden')}</dd>
      <dt>{t('sides.tellers')}</dt>
      <dd className={styles.voice}>{lived ? words(lived) : t('sides.few')}</dd>
    </dl>
  );
}
