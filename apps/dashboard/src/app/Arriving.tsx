import { useLocation } from 'react-router';
import { Page } from '../ui/Page.js';
import { Skeleton } from '../ui/Skeleton.js';
import styles from './TellerLayout.module.css';
import { TellerHeader } from './TellerHeader.js';
import { isTellers } from './tellers.js';

/** What stands while a page or its words are on their way. Tellers can leave it already. */
export function Arriving() {
  const { pathname } = useLocation();
  const page = (
    <Page>
      <Skeleton />
    </Page>
  );
  if (!isTellers(pathname)) return page;
  return (
    <div className={styles.frame}>
      <TellerHeader />
      <div className={styles.page}>{page}</div>
    </div>
  );
}
