import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from './Button.js';
import { LanguageSwitch } from './LanguageSwitch.js';
import { Link } from './Link.js';
import styles from './PublicHeader.module.css';
import { SkipLink } from './SkipLink.js';

export interface NavItem {
  label: string;
  href: string;
  /** This page, or one below it. */
  current?: boolean;
}

interface Props {
  /** The initiative's name leads home. */
  name: string;
  home: string;
  nav: readonly NavItem[];
  /** The call to tell a story, while one is open. */
  share?: { label: string; href: string };
  languages?: readonly string[];
  onLanguage?: (language: string) => void;
  /** A sign-in link or the like. */
  children?: ReactNode;
}

/** Top of every public page: whose page this is, where one can go, and the call to tell. */
export function PublicHeader({ name, home, nav, share, languages = [], onLanguage, children }: Props) {
  const { t } = useTranslation('ui');
  return (
    <header className={styles.header}>
      <SkipLink />
      <div className={styles.row}>
        <Link look="quiet" href={home} className={styles.name}>
          {name}
        </Link>
        <div className={styles.tools} data-screen-only>
          {onLanguage && <LanguageSwitch languages={languages} onChange={onLanguage} />}
          {children}
          {share && (
            <ButtonLink look="story" href={share.href} className={styles.share}>
              {share.label}
            </ButtonLink>
          )}
        </div>
        <nav aria-label={t('nav.main')} className={styles.nav}>
          <ul className={styles.items}>
            {nav.map(({ label, href, current }) => (
              <li key={href}>
                <Link
                  look="quiet"
                  href={href}
                  aria-current={current ? 'page' : undefined}
                  className={styles.item}
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
