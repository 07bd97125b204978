import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../ui/Icon.js';
import styles from './IndicatorStateWord.module.css';
import type { IndicatorState } from './state.js';

const ICONS: Partial<Record<IndicatorState, IconName>> = { published: 'check', changed: 'warning' };

/** Draft, published, changed since, archived: in words, with a sign where it helps the eye. */
export function IndicatorStateWord({ state }: { state: IndicatorState }) {
  const { t } = useTranslation('numbers');
  const icon = ICONS[state];
  return (
    <span className={state === 'changed' ? `${styles.word} ${styles.changed}` : styles.word}>
      {icon && <Icon name={icon} />}
      {t(`state.${state}`)}
    </span>
  );
}
