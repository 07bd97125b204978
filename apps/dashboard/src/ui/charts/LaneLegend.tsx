import { useTranslation } from 'react-i18next';
import { StoryMark, type TrendMark } from '../StoryMark.js';
import styles from './LaneLegend.module.css';

const MARKS: readonly TrendMark[] = ['better', 'mixed', 'worse', 'unsaid'];

/** What the marks of the story lane mean. */
export function LaneLegend() {
  const { t } = useTranslation('ui');
  return (
    <p className={styles.legend}>
      <span>{t('lane.legend')}</span>
      {MARKS.map((mark) => (
        <span key={mark} className={styles.mark}>
          <StoryMark mark={mark} size={16} />
          {t(`story.short.${mark}`)}
        </span>
      ))}
    </p>
  );
}
