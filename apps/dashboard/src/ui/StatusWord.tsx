import { SERIES_STATUSES } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { classes } from './classes.js';
import { Icon, type IconName } from './Icon.js';
import styles from './StatusWord.module.css';

/** What the numbers say. RISING and FALLING are for measures whose direction is not agreed. */
export const STATUSES = [...SERIES_STATUSES, 'NO_VALUE'] as const;
export type Status = (typeof STATUSES)[number];

/** Which way the curve itself goes: falling absence is an arrow down and "improving". */
export type Movement = 'up' | 'down' | 'flat';

const SUPPORT: Partial<Record<Status, string>> = {
  TARGET_MET: styles.better,
  IMPROVING: styles.better,
  GETTING_WORSE: styles.worse,
  RISING: styles.rising,
  FALLING: styles.falling,
};

interface Props {
  status: Status;
  movement?: Movement;
}

/** Arrow and word; colour only supports. */
export function StatusWord({ status, movement }: Props) {
  const { t } = useTranslation('ui');
  const own: Partial<Record<Status, IconName>> = {
    TARGET_MET: 'check',
    RISING: 'up',
    FALLING: 'down',
    NO_CLEAR_CHANGE: 'flat',
  };
  const icon = own[status] ?? movement;
  return (
    <span className={classes(styles.status, SUPPORT[status])}>
      {icon && <Icon name={icon} size={0.95} />}
      <span>{t(`status.${status}`)}</span>
    </span>
  );
}
