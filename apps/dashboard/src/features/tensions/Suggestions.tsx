import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from '../../ui/Link.js';
import { Section } from '../../ui/Page.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { useIndicatorNames } from '../initiative/useIndicatorNames.js';
import { Sides } from './Sides.js';
import { SuggestionsQuery } from './tensions.graphql.js';
import styles from './tensions.module.css';
import { useAbout } from './useAbout.js';

/** Where the curve and most tellers disagree and nobody talks about it yet: a prompt, never a finding. */
export function Suggestions() {
  const { t } = useTranslation('tensions');
  const { initiative, work } = useInitiative();
  const about = useAbout();
  const names = useIndicatorNames();
  const { data } = useQuery(SuggestionsQuery, { variables: { initiative: initiative.slug } });
  const fresh = (data?.tensionSuggestions ?? []).flatMap((suggestion) => {
    const indicator = names.find(({ id }) => id === suggestion.indicatorId);
    return indicator && !suggestion.tensionId ? [{ ...suggestion, indicator }] : [];
  });
  if (fresh.length === 0) return null;
  return (
    <Section title={t('suggest.title')} lead={t('suggest.lead')}>
      <ul className={styles.register}>
        {fresh.map(({ indicator, placeId, status, lived }) => (
          <li key={`${indicator.id} ${placeId}`}>
            <div className={styles.what}>
              <h3>{about({ indicator, placeId, categoryId: null })}</h3>
              <p>
                <Link
                  look="onward"
                  href={`${work}/tensions/new?indicator=${indicator.id}&place=${placeId}`}
                  aria-label={t('suggest.openThis', { name: indicator.name })}
                >
                  {t('suggest.open')}
                </Link>
              </p>
            </div>
            <div className={styles.readings}>
              <Sides status={status} lived={lived} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
