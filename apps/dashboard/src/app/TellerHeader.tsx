import { changeLanguage } from '../i18n.js';
import { texts } from '../locales.js';
import { LanguageSwitch } from '../ui/LanguageSwitch.js';
import { Link } from '../ui/Link.js';
import { SkipLink } from '../ui/SkipLink.js';
import { QuickExit } from './QuickExit.js';
import styles from './TellerLayout.module.css';

interface Props {
  /** The house, where no initiative is known. */
  name?: string;
  home?: string;
  /** Says where the name leads, while there is no name. */
  label?: string;
}

/** Stands at the top of every page of tellers, also while it loads and when it broke: the way out is always there. */
export function TellerHeader({ name = 'Chorus', home = '/', label }: Props) {
  return (
    <header className={styles.header}>
      <SkipLink />
      <div className={styles.row}>
        <Link look="quiet" href={home} className={styles.name} aria-label={name ? undefined : label}>
          {name}
        </Link>
        <div className={styles.tools}>
          <LanguageSwitch
            languages={texts.languages}
            onChange={(language) => void changeLanguage(language)}
          />
          <QuickExit />
        </div>
      </div>
    </header>
  );
}
