import { useTranslation } from 'react-i18next';
import type { ResultOf } from '../../graphql.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Link } from '../../ui/Link.js';
import type { ViewerQuery } from '../session/session.graphql.js';
import styles from './account.module.css';

type Memberships = NonNullable<ResultOf<typeof ViewerQuery>['viewer']>['memberships'];

/** The initiatives that somebody belongs to, each with what they are there. */
export function Workspaces({ memberships }: { memberships: Memberships }) {
  const { t } = useTranslation('work');
  const { t: shell } = useTranslation('shell');
  if (memberships.length === 0)
    return <EmptyState title={t('account.places.none')}>{t('account.places.noneDo')}</EmptyState>;
  return (
    <ul className={styles.places}>
      {memberships.map(({ initiative, name, role }) => (
        <li key={initiative}>
          <Link href={`/w/${initiative}`}>{name}</Link>
          <span>{shell(`role.${role}`)}</span>
        </li>
      ))}
    </ul>
  );
}
