import type { Quantity, TrendScene } from '@chorus/charts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format.js';
import styles from './AxisNote.module.css';

/** Says in words what the eye may miss: an axis that does not begin at zero, and which marks stand for doubt. */
export function AxisNote({ scene, quantity }: { scene: TrendScene; quantity: Quantity }) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const points = scene.lines.flatMap((line) => line.points);
  const has = (...states: string[]) => points.some(({ state }) => states.includes(state));
  const notes = [
    scene.axis.fromZero ? '' : t('chart.notFromZero', { value: format.value(scene.axis.min, quantity) }),
    has('PROVISIONAL', 'ESTIMATED', 'PROJECTED') ? t('chart.hollow') : '',
    points.some(({ unstable }) => unstable) ? t('chart.diamond') : '',
    has('SUPPRESSED_AT_SOURCE', 'SUPPRESSED_BY_US') ? t('chart.hatched') : '',
  ].filter(Boolean);
  return notes.length > 0 && <p className={styles.note}>{notes.join(' ')}</p>;
}
