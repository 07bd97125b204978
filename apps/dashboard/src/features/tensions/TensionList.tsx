import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import { Link } from '../../ui/Link.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { Sides } from './Sides.js';
import type { TensionHead } from './tensions.graphql.js';
import styles from './tensions.module.css';
import { useAbout } from './useAbout.js';

interface Props {
  tensions: readonly TensionHead[];
  /** Of this register: each line leads to `<address>/<id>`. */
  address: string;
}

/** The register: what is asked, where it stands, and the two readings against each other. */
export function TensionList({ tensions, address }: Props) {
  const { t } = useTranslation('tensions');
  const format = useFormat();
  const { can } = useInitiative();
  const about = useAbout();
  return (
    <ul className={styles.register}>
      {tensions.map((tension) => (
        <li key={tension.id}>
          <div className={styles.what}>
            <p className={styles.state}>{t(`states.${tension.state}`)}</p>
            <h3>
              <Link look="quiet" href={`${address}/${tension.id}`}>
                <span lang={tension.language} dir="auto">
                  {tension.title}
                </span>
              </Link>
            </h3>
            <p className={styles.quiet}>{about(tension)}</p>
          </div>
          <div className={styles.readings}>
            <Sides status={tension.measured?.status} lived={tension.lived} />
            <p className={styles.quiet}>
              {t('list.said', { count: tension.shown })} ·{' '}
              {t('list.moved', { day: format.date(tension.movedOn) })}
              {can('tension.moderate') &&
                tension.waiting > 0 &&
                ` · ${t('list.waiting', { count: tension.waiting })}`}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
