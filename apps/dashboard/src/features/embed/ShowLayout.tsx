import { ApolloProvider } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Outlet, useParams } from 'react-router';
import { apollo } from '../../apollo.js';
import { Link, LinkContext } from '../../ui/Link.js';
import { MAIN } from '../../ui/SkipLink.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { InitiativeProvider } from '../initiative/InitiativeProvider.js';
import styles from './embed.module.css';
import { inOwnWindow } from './inOwnWindow.js';
import { useFrameHeight } from './useFrameHeight.js';

/** What everybody may read, inside the page of another site: no cookie comes along, and nothing is kept there. */
export function ShowLayout() {
  const { initiative = '' } = useParams();
  const frame = useFrameHeight();
  return (
    <ApolloProvider client={apollo}>
      <LinkContext value={inOwnWindow}>
        <div className={styles.show} ref={frame}>
          <InitiativeProvider slug={initiative}>
            <main id={MAIN} tabIndex={-1}>
              <Outlet />
            </main>
            <From />
          </InitiativeProvider>
        </div>
      </LinkContext>
    </ApolloProvider>
  );
}

/** Who says it, and that the people are invented where they are. */
function From() {
  const { t } = useTranslation(['embeds', 'shell']);
  const { initiative, home } = useInitiative();
  return (
    <footer className={styles.from}>
      <Link href={home}>{t('from', { name: initiative.name })}</Link>
      {initiative.invented && <span>{t('shell:footer.invented')}</span>}
    </footer>
  );
}
