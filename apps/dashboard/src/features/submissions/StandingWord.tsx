import type { DueStanding } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../ui/Icon.js';
import styles from './submissions.module.css';

const ICONS: Partial<Record<DueStanding, IconName>> = {
  OVERDUE: 'warning',
  RETURNED: 'back',
  SUBMITTED: 'arrow',
  APPROVED: 'check',
};

/** Where numbers stand, in a word; the sign beside it only supports. */
export function StandingWord({ standing }: { standing: DueStanding }) {
  const { t } = useTranslation('submissions');
  const icon = ICONS[standing];
  return (
    <strong className={styles.word} data-standing={standing}>
      {icon && <Icon name={icon} />}
      {t(`standing.${standing}`)}
    </strong>
  );
}
