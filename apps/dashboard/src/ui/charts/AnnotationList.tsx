import type { ChartAnnotation } from '@chorus/charts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format.js';
import styles from './AnnotationList.module.css';

/** The dated notes of a chart in words, under the numbers that stand in the picture. */
export function AnnotationList({ annotations }: { annotations: readonly ChartAnnotation[] }) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  if (annotations.length === 0) return null;
  return (
    <ol className={styles.list} aria-label={t('annotation.label')}>
      {annotations.map(({ id, date, kind, text }) => (
        <li key={id}>
          <span>
            <span className={styles.when}>
              {format.shortDate(date)} · {t(`annotation.${kind}`)}
            </span>{' '}
            {text}
          </span>
        </li>
      ))}
    </ol>
  );
}
