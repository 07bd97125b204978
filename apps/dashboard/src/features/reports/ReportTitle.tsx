import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { Report } from './reports.graphql.js';
import styles from './reports.module.css';

interface Props {
  report: Report;
  above?: ReactNode;
  /** What can be done with it. */
  children?: ReactNode;
}

/** What a report is called, who says it and when, and whether its numbers move. */
export function ReportTitle({ report, above, children }: Props) {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const { initiative } = useInitiative();
  const { title, summary, language, publishedOn, edition, audience, numbers, blocks } = report;
  const about = [
    initiative.name,
    t('published', { day: format.date(publishedOn) }),
    edition > 1 && t('edition', { count: edition }),
    audience !== 'PUBLIC' && t(`audience.${audience}`),
  ];
  return (
    <header className={styles.head}>
      {above}
      <h1 lang={language} dir="auto">
        {title}
      </h1>
      {summary && (
        <p className={styles.summary} lang={language} dir="auto">
          {summary}
        </p>
      )}
      <p className={styles.quiet}>{about.filter(Boolean).join(' · ')}</p>
      {blocks.some(({ kind }) => kind === 'CHART') && (
        <p className={styles.quiet}>{t(`numbers.${numbers}`)}</p>
      )}
      {children && (
        <div className={styles.actions} data-screen-only>
          {children}
        </div>
      )}
    </header>
  );
}
