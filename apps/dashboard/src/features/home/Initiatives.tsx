import { useTranslation } from 'react-i18next';
import type { ResultOf } from '../../graphql.js';
import { ButtonLink } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Link } from '../../ui/Link.js';
import type { InitiativesQuery } from './home.graphql.js';
import styles from './HomePage.module.css';

type Card = ResultOf<typeof InitiativesQuery>['initiatives'][number];

/** The initiatives that are open to everyone. Where there is only one, the page is about it. */
export function Initiatives({ initiatives }: { initiatives: readonly Card[] }) {
  const { t } = useTranslation('public');
  const [only, second] = initiatives;
  if (!only) return <EmptyState title={t('home.none.title')}>{t('home.none.words')}</EmptyState>;
  if (!second) {
    return (
      <section className={styles.only}>
        <h2>{only.name}</h2>
        <Words initiative={only} />
        <p>
          <ButtonLink look="primary" size="large" href={`/i/${only.slug}`}>
            {t('home.open')}
          </ButtonLink>
        </p>
      </section>
    );
  }
  return (
    <section>
      <h2 className={styles.title}>{t('home.initiatives')}</h2>
      <ul className={styles.initiatives}>
        {initiatives.map((initiative) => (
          <li key={initiative.slug}>
            <h3>
              <Link look="quiet" href={`/i/${initiative.slug}`}>
                {initiative.name}
              </Link>
            </h3>
            <Words initiative={initiative} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Words({ initiative: { vision, invented } }: { initiative: Card }) {
  const { t } = useTranslation('public');
  return (
    <>
      {vision && <p className={styles.vision}>{vision}</p>}
      {invented && <p className={styles.note}>{t('home.invented')}</p>}
    </>
  );
}
