import { useTranslation } from 'react-i18next';
import { Outlet, useParams } from 'react-router';
import { TellerQuery } from '../features/share/share.graphql.js';
import type { Surroundings } from '../features/share/surroundings.js';
import { useAnswer } from '../features/share/useAnswer.js';
import { changeLanguage } from '../i18n.js';
import { texts } from '../locales.js';
import { Footer } from '../ui/Footer.js';
import { LanguageSwitch } from '../ui/LanguageSwitch.js';
import { Link } from '../ui/Link.js';
import { SkipLink } from '../ui/SkipLink.js';
import { QuickExit } from './QuickExit.js';
import styles from './TellerLayout.module.css';

/**
 * What stands around the pages of tellers: whose page this is, the language, and a way out. Everything the pages need
 * to say is loaded with it, so that they go on when the line breaks.
 */
export function TellerLayout() {
  const { t, i18n } = useTranslation(['story', 'shell']);
  const { initiative } = useParams();
  const answer = useAnswer(
    TellerQuery,
    initiative === undefined ? undefined : { initiative, language: i18n.resolvedLanguage },
  );
  const facts = initiative === undefined ? undefined : answer.data?.initiative;
  // Without an initiative, or with one that is not there, the house gives its name.
  const isHouse = initiative === undefined || (answer.error !== undefined && !facts);
  const name = isHouse ? 'Chorus' : (facts?.name ?? '');
  const surroundings: Surroundings = { initiative: initiative ?? '', answer };
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <SkipLink />
        <div className={styles.row}>
          <Link
            look="quiet"
            href={isHouse ? '/' : `/i/${initiative}`}
            className={styles.name}
            aria-label={name ? undefined : t('layout.home')}
          >
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
      <div className={styles.page}>
        <Outlet context={surroundings} />
      </div>
      <Footer notice={facts?.invented ? t('shell:footer.invented') : undefined}>
        {initiative !== undefined && <Link href="/receipt">{t('shell:nav.receipt')}</Link>}
        <span>{t('layout.noTrace')}</span>
      </Footer>
    </div>
  );
}
