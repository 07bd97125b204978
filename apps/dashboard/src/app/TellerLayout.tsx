import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useParams } from 'react-router';
import { offline } from '../failure.js';
import { TellerQuery } from '../features/share/share.graphql.js';
import type { Surroundings } from '../features/share/surroundings.js';
import { useAnswer } from '../features/share/useAnswer.js';
import { Footer } from '../ui/Footer.js';
import { Link } from '../ui/Link.js';
import { TellerHeader } from './TellerHeader.js';
import styles from './TellerLayout.module.css';

/**
 * What stands around the pages of tellers: whose page this is, the language, and a way out. Everything the pages need
 * to say is loaded with it, so that they go on when the line breaks.
 */
export function TellerLayout() {
  const { t, i18n } = useTranslation(['story', 'shell']);
  const { initiative } = useParams();
  // The line was cut while the words were on their way. Later on there is something to lose, and the page stays.
  const [hasWords] = useState(() => i18n.exists('story:layout.home'));
  const answer = useAnswer(
    TellerQuery,
    initiative === undefined ? undefined : { initiative, language: i18n.resolvedLanguage },
  );
  const facts = initiative === undefined ? undefined : answer.data?.initiative;
  // Without an initiative, or with one that is not there, the house gives its name.
  const isHouse = initiative === undefined || (answer.error !== undefined && !facts);
  const name = isHouse ? 'Chorus' : (facts?.name ?? '');
  if (!hasWords) throw offline();
  const surroundings: Surroundings = { initiative: initiative ?? '', answer };
  return (
    <div className={styles.frame}>
      <TellerHeader name={name} home={isHouse ? '/' : `/i/${initiative}`} label={t('layout.home')} />
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
