import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './Icon.js';
import { Link } from './Link.js';
import type { NavItem } from './PublicHeader.js';
import { SkipLink } from './SkipLink.js';
import styles from './WorkspaceShell.module.css';

export interface RailItem extends NavItem {
  /** How many things wait there. */
  waiting?: number;
}

interface Props {
  /** The initiative, or a switch between initiatives. */
  initiative: ReactNode;
  items: readonly RailItem[];
  /** Who is signed in, language, signing out; at the foot of the rail. */
  person: ReactNode;
  children: ReactNode;
}

/** Left rail with names; on a phone a drawer that opens from the top. */
export function WorkspaceShell({ initiative, items, person, children }: Props) {
  const { t } = useTranslation('ui');
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.shell}>
      <header className={styles.rail}>
        <SkipLink />
        <div className={styles.top}>
          <div className={styles.initiative}>{initiative}</div>
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            <Icon name={open ? 'close' : 'menu'} />
            {t('nav.menu')}
          </button>
        </div>
        <div id={id} className={open ? `${styles.drawer} ${styles.open}` : styles.drawer}>
          <nav aria-label={t('nav.main')}>
            <ul className={styles.items}>
              {items.map(({ label, href, current, waiting = 0 }) => (
                <li key={href}>
                  <Link
                    look="quiet"
                    href={href}
                    className={styles.item}
                    aria-current={current ? 'page' : undefined}
                    onClick={() => setOpen(false)}
                  >
                    <span>{label}</span>
                    {waiting > 0 && (
                      <span className={styles.waiting}>{t('nav.waiting', { count: waiting })}</span>
                    )}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <div className={styles.person}>{person}</div>
        </div>
      </header>
      <div className={styles.content}>{children}</div>
    </div>
  );
}
