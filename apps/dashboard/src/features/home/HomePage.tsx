import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Link } from '../../ui/Link.js';
import { Page, Section, Split, Vision } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useViewer } from '../session/useViewer.js';
import { InitiativesQuery } from './home.graphql.js';
import styles from './HomePage.module.css';
import { Initiatives } from './Initiatives.js';

/** The start: what Chorus is, where it is at work, and the way in. */
export function HomePage() {
  const { t, i18n } = useTranslation('public');
  const { data, error, refetch } = useQuery(InitiativesQuery, {
    variables: { language: i18n.resolvedLanguage },
  });
  return (
    <Page>
      <title>{t('home.documentTitle')}</title>
      <header className={styles.head}>
        <Vision>{t('home.first')}</Vision>
        <p className={styles.second}>{t('home.second')}</p>
      </header>
      <Section>
        <Split>
          <div>
            {data ? (
              <Initiatives initiatives={data.initiatives} />
            ) : error ? (
              <FailureNotice error={failure(error)} retry={() => void refetch()} />
            ) : (
              <Skeleton height="14rem" voice="serif" />
            )}
          </div>
          <Ways />
        </Split>
      </Section>
    </Page>
  );
}

/** For those who work here, and for those who told something. */
function Ways() {
  const { t } = useTranslation('public');
  const { viewer } = useViewer();
  return (
    <section>
      <h2 className={styles.title}>{t('home.ways.title')}</h2>
      <ul className={styles.ways}>
        {viewer?.memberships.map(({ initiative, name }) => (
          <li key={initiative}>
            <Link look="onward" href={`/w/${initiative}`}>
              {t('home.ways.work', { name })}
            </Link>
          </li>
        ))}
        {!viewer && (
          <li>
            <Link look="onward" href="/signin">
              {t('home.ways.signIn')}
            </Link>
          </li>
        )}
        <li>
          <Link look="onward" href="/receipt">
            {t('home.ways.receipt')}
          </Link>
        </li>
      </ul>
    </section>
  );
}
