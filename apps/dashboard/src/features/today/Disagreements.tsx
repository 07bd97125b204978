import { useQuery } from '@apollo/client/react';
import { isClosed } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { Link } from '../../ui/Link.js';
import { Section } from '../../ui/Page.js';
import { STATUSES, StatusWord } from '../../ui/StatusWord.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { TensionMarksQuery } from '../tensions/tensions.graphql.js';
import { DisagreementsQuery } from './today.graphql.js';
import styles from './today.module.css';

/** Where the curve says one thing and most tellers the opposite. Comes after all else, and is missed by nobody if it fails. */
export function Disagreements() {
  const { t, i18n } = useTranslation('work');
  const { initiative, home, work, can } = useInitiative();
  const { data } = useQuery(DisagreementsQuery, {
    variables: { initiative: initiative.slug, language: i18n.resolvedLanguage },
    fetchPolicy: 'cache-first',
  });
  const tensions = useQuery(TensionMarksQuery, { variables: { initiative: initiative.slug } }).data?.tensions;
  const isOpened = (id: string) =>
    tensions?.some(({ state, indicator }) => indicator?.id === id && !isClosed(state)) ?? true;
  const { disagreements = [], indicators: named = [] } = data ?? {};
  if (disagreements.length === 0) return null;
  const indicators = new Map(named.map((each) => [each.id, each]));
  return (
    <Section title={t('today.disagreements.title')} lead={t('today.disagreements.lead')}>
      <ul className={styles.lines}>
        {disagreements.map(({ indicatorId, status, stories, better, worse }) => {
          const indicator = indicators.get(indicatorId);
          const side = worse > better ? 'worse' : 'better';
          const known = STATUSES.find((each) => each === status);
          return (
            indicator && (
              <li key={indicatorId}>
                <Link href={`${home}/indicators/${indicator.slug}`}>{indicator.name}</Link>
                <dl className={styles.sides}>
                  <dt>{t('today.disagreements.numbers')}</dt>
                  <dd>{known && <StatusWord status={known} />}</dd>
                  <dt>{t('today.disagreements.stories')}</dt>
                  <dd>{t(`today.disagreements.${side}`, { count: Math.max(better, worse), stories })}</dd>
                  {can('tension.moderate') && !isOpened(indicatorId) && (
                    <dd className={styles.whole}>
                      <Link look="onward" href={`${work}/tensions/new?indicator=${indicatorId}`}>
                        {t('today.tensions.open')}
                      </Link>
                    </dd>
                  )}
                </dl>
              </li>
            )
          );
        })}
      </ul>
    </Section>
  );
}
