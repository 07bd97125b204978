import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { FailureNotice } from '../../app/FailureNotice.js';
import { QuickExit } from '../../app/QuickExit.js';
import layout from '../../app/TellerLayout.module.css';
import { changeLanguage } from '../../i18n.js';
import { texts } from '../../locales.js';
import { LanguageSwitch } from '../../ui/LanguageSwitch.js';
import { Link, LinkContext } from '../../ui/Link.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { Column } from '../share/Column.js';
import type { Door } from '../share/door.js';
import { ReceiptCode } from '../share/ReceiptCode.js';
import { CallQuery, TellerQuery } from '../share/share.graphql.js';
import { StoryForm } from '../share/StoryForm.js';
import { useAnswer } from '../share/useAnswer.js';
import styles from './embed.module.css';
import { EmbedStart } from './EmbedStart.js';
import { inOwnWindow } from './inOwnWindow.js';
import { useFrameHeight } from './useFrameHeight.js';

/** Inside the page of another site. */
const EMBEDDED: Door = { keeps: false, holdsUp: true, Start: EmbedStart, Receipt: ReceiptCode };

/** The form of one call inside the page of another site, where the call names that site. */
export function EmbedPage() {
  const { t, i18n } = useTranslation(['embed', 'story']);
  const { initiative = '', prompt = '' } = useParams();
  const language = i18n.resolvedLanguage;
  const { data: facts } = useAnswer(TellerQuery, { initiative, language });
  const { data: call, error, retry } = useAnswer(CallQuery, { initiative, prompt, language });
  const frame = useFrameHeight();
  return (
    <LinkContext value={inOwnWindow}>
      <div className={styles.frame} ref={frame}>
        <header className={styles.header}>
          <div className={layout.row}>
            <Link look="quiet" href={`/i/${initiative}`} className={layout.name}>
              {facts?.initiative.name}
            </Link>
            <div className={layout.tools}>
              <LanguageSwitch
                languages={texts.languages}
                onChange={(language) => void changeLanguage(language)}
              />
              <QuickExit />
            </div>
          </div>
        </header>
        <div className={styles.page}>
          {call?.prompt.slug === prompt ? (
            <StoryForm key={prompt} call={call} initiative={initiative} door={EMBEDDED} />
          ) : (
            <Column>
              <title>{t('story:choose.title')}</title>
              {error ? <FailureNotice error={error} retry={retry} /> : <Skeleton height="30rem" />}
            </Column>
          )}
        </div>
      </div>
    </LinkContext>
  );
}
