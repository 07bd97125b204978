import { useTranslation } from 'react-i18next';
import type { DefinitionItem } from '../../ui/DefinitionList.js';
import { useFormat } from '../../ui/format.js';
import { Link } from '../../ui/Link.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { IndicatorHistory } from './dictionary.graphql.js';
import styles from './Dictionary.module.css';

/** Rows for a list of definitions: former definitions, what the number is compared with, what it leads to. */
export function useHistoryItems(): (history: IndicatorHistory) => {
  former: DefinitionItem[];
  links: DefinitionItem[];
} {
  const { t } = useTranslation('dictionary');
  const format = useFormat();
  const { home } = useInitiative();
  const link = ({ slug, name }: { slug: string; name: string }) => (
    <Link key={slug} href={`${home}/indicators/${slug}`}>
      {name}
    </Link>
  );
  return ({ baseline, baselineReason, formerDefinitions, foreshadows, foreshadowedBy }) => ({
    // The newest first: it is the one that recent numbers may still have been counted by.
    former: [...formerDefinitions].reverse().map(({ last, definition, numerator, denominator, reason }) => ({
      term: t('until', { period: format.periodLabel(last.label) }),
      description: (
        <>
          <p>{definition || t('none')}</p>
          {numerator && <p>{t('parts', { part: numerator, whole: denominator || '–' })}</p>}
          {reason && <p className={styles.more}>{t('why', { reason })}</p>}
        </>
      ),
    })),
    links: [
      {
        term: t('baseline'),
        description:
          baseline && [format.periodLabel(baseline.label), baselineReason].filter(Boolean).join('. '),
      },
      {
        term: t('foreshadows'),
        description: foreshadows && (
          <>
            {t('foreshadowsWords')} {link(foreshadows)}
          </>
        ),
      },
      {
        term: t('foreshadowedBy'),
        description: foreshadowedBy.length > 0 && (
          <ul className={styles.names}>
            {foreshadowedBy.map((other) => (
              <li key={other.slug}>
                {t('foreshadowedByWords')} {link(other)}
              </li>
            ))}
          </ul>
        ),
      },
    ],
  });
}
