import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../Disclosure.js';
import styles from './ChartFrame.module.css';

export interface ChartWords {
  title: ReactNode;
  /** One plain sentence that says what the chart shows. */
  sentence: ReactNode;
  /** Downloads and the like. */
  actions?: ReactNode;
}

interface Props extends ChartWords {
  /** Level of the title in the page's outline. */
  level?: 2 | 3 | 4;
  /** The same numbers as a table. */
  table: ReactNode;
  children: ReactNode;
}

/** What every chart has around it: a title, a plain sentence and the same numbers as a table. */
export function ChartFrame({ title, sentence, level = 3, table, children, actions }: Props) {
  const { t } = useTranslation('ui');
  const id = useId();
  const Title = `h${level}` as const;
  return (
    <figure className={styles.frame} aria-labelledby={`${id}-title`}>
      <div className={styles.words}>
        <Title id={`${id}-title`} className={styles.title}>
          {title}
        </Title>
        <p className={styles.sentence}>{sentence}</p>
      </div>
      {children}
      {actions && <div className={styles.actions}>{actions}</div>}
      <Disclosure summary={t('chart.table')}>{table}</Disclosure>
    </figure>
  );
}
