import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { QrCode } from '../../ui/QrCode.js';
import { Column } from '../share/Column.js';
import type { ReceiptProps } from '../share/door.js';
import { Code } from '../share/ReceiptCode.js';
import share from '../share/share.module.css';
import { SupportList } from '../support/SupportList.js';
import styles from './kiosk.module.css';
import { useKiosk } from './KioskContext.js';
import { ANSWER_SECONDS, QUIET_SECONDS } from './useIdle.js';

/**
 * The receipt on a shared tablet: to be written down, printed or photographed. Nothing is put on the clipboard or into
 * the downloads, where the next visitor would find it.
 */
export function KioskReceipt({ sent, initiative }: ReceiptProps) {
  const { t } = useTranslation(['kiosk', 'story', 'support']);
  const { clear } = useKiosk();
  const address = `${location.origin}/receipt`;
  const minutes = (QUIET_SECONDS + ANSWER_SECONDS) / 60;
  return (
    <Column>
      <title>{t(sent.waits ? 'receipt.waits' : 'story:receipt.title')}</title>
      <div className={share.screen}>
        <h1 className={share.question}>{t(sent.waits ? 'receipt.waits' : 'story:receipt.title')}</h1>
        <p className={share.help}>{t('receipt.about')}</p>
        {sent.waits && (
          <Notice title={t('receipt.sealed')} announced>
            {t('receipt.sealedAbout')}
          </Notice>
        )}
        <div className={styles.large}>
          <Code code={sent.code} />
        </div>
        <div className={styles.way}>
          <QrCode text={address} label={t('receipt.qr')} className={styles.qr} />
          <div className={styles.words}>
            <p>{t('story:receipt.where', { address: `${location.host}/receipt` })}</p>
            <p className={share.quiet}>{t('story:receipt.nobody')}</p>
          </div>
        </div>
        <div className={`${share.onward} ${styles.screenOnly}`}>
          <Button look="story" size="large" onClick={clear}>
            {t('receipt.clear')}
          </Button>
          <Button size="large" onClick={() => window.print()}>
            {t('story:receipt.print')}
          </Button>
        </div>
        <p className={`${share.quiet} ${styles.screenOnly}`}>{t('receipt.time', { count: minutes })}</p>
      </div>
      <SupportList
        isPlain
        initiative={initiative}
        title={t('support:afterTelling')}
        lead={t('support:afterTellingLead')}
      />
    </Column>
  );
}
