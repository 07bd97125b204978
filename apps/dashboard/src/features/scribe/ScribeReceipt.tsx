import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { QrCode } from '../../ui/QrCode.js';
import { Column } from '../share/Column.js';
import type { ReceiptProps } from '../share/door.js';
import { Code } from '../share/ReceiptCode.js';
import share from '../share/share.module.css';
import { useScribe } from './ScribeContext.js';
import styles from './scribe.module.css';

/**
 * The receipt on paper, for the teller. The code stands on the paper and not on the screen, unless there is no printer
 * and it has to be written down by hand.
 */
export function ScribeReceipt({ sent, isPutAway, putAway }: ReceiptProps) {
  const { t } = useTranslation(['scribe', 'story']);
  const { name, work, next } = useScribe();
  const [isShown, setShown] = useState(false);
  const address = `${location.origin}/receipt`;
  if (isPutAway)
    return (
      <Column>
        <title>{t('done.title')}</title>
        <div className={share.screen}>
          <h1 className={share.question}>{t('done.title')}</h1>
          <p className={share.help}>{t('done.gone')}</p>
          <div className={share.onward}>
            <Button look="story" onClick={next}>
              {t('done.next')}
            </Button>
            <ButtonLink href={work}>{t('toWorkspace')}</ButtonLink>
          </div>
        </div>
      </Column>
    );
  return (
    <Column>
      <title>{t('receipt.title')}</title>
      <div className={share.screen}>
        <div className={styles.screenOnly}>
          <h1 className={share.question}>{t('receipt.title')}</h1>
          <p className={styles.lead}>{t('receipt.about')}</p>
          <div className={share.onward}>
            <Button look="story" size="large" onClick={() => window.print()}>
              {t('receipt.print')}
            </Button>
            {!isShown && <Button onClick={() => setShown(true)}>{t('receipt.show')}</Button>}
          </div>
          <Notice kind="warning" title={t('receipt.theirs')}>
            {t('receipt.theirsWhy')}
          </Notice>
          <div className={share.onward}>
            <Button size="large" onClick={putAway}>
              {t('receipt.have')}
            </Button>
          </div>
        </div>
        <article className={isShown ? styles.paper : `${styles.paper} ${styles.paperOnly}`}>
          <p className={styles.name}>{name}</p>
          <h2>{t('paper.title')}</h2>
          <Code code={sent.code} />
          <div className={styles.way}>
            <QrCode text={address} label={t('paper.qr')} className={styles.qr} />
            <div>
              <p>{t('story:receipt.where', { address: `${location.host}/receipt` })}</p>
              <p>{t('paper.can')}</p>
              <p>{t('story:receipt.nobody')}</p>
            </div>
          </div>
        </article>
      </div>
    </Column>
  );
}
