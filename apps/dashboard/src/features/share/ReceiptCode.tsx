import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../ui/Button.js';
import { Link } from '../../ui/Link.js';
import { Notice } from '../../ui/Notice.js';
import { Column } from './Column.js';
import type { ReceiptProps } from './door.js';
import { saveText } from './saveText.js';
import styles from './share.module.css';

/** Not part of the form: it is fetched once the story is away. */
const AfterTelling = lazy(async () => ({
  default: (await import('../support/AfterTelling.js')).AfterTelling,
}));

const FACTS = ['see', 'write', 'back'] as const;

/** The receipt: the code, once, until the teller has it. Then the page forgets it. */
export function ReceiptCode({ sent, isPutAway, putAway, initiative }: ReceiptProps) {
  const { t } = useTranslation('story');
  if (isPutAway) {
    return (
      <Column>
        <title>{t('done.title')}</title>
        <div className={styles.screen}>
          <h1 className={styles.question}>{t('done.title')}</h1>
          <p className={styles.help}>{t('done.next')}</p>
          <p className={styles.quiet}>{t('done.gone')}</p>
          <div className={styles.onward}>
            <ButtonLink href={`/i/${initiative}/stories`}>{t('done.toStories')}</ButtonLink>
            <Link href="/receipt">{t('done.toReceipt')}</Link>
          </div>
        </div>
        <Suspense fallback={null}>
          <AfterTelling initiative={initiative} />
        </Suspense>
      </Column>
    );
  }
  return (
    <Column>
      <title>{t('receipt.title')}</title>
      <div className={styles.screen}>
        <h1 className={styles.question}>{t('receipt.title')}</h1>
        <p className={styles.help}>{t('receipt.about')}</p>
        {sent.isEarlier && (
          <Notice kind="warning" title={t('receipt.earlier')} announced>
            {t('receipt.earlierDo')}
          </Notice>
        )}
        <Code code={sent.code} />
        <div className={styles.onward}>
          <Copy code={sent.code} />
          <Button
            icon="download"
            onClick={() =>
              saveText(
                t('receipt.file'),
                t('receipt.inFile', { code: sent.code, address: `${location.origin}/receipt` }),
              )
            }
          >
            {t('receipt.save')}
          </Button>
          <Button onClick={() => window.print()}>{t('receipt.print')}</Button>
        </div>
        <Notice kind="warning" title={t('receipt.once')}>
          {t('receipt.nobody')}
        </Notice>
        <ul className={styles.facts}>
          {FACTS.map((fact) => (
            <li key={fact}>{t(`receipt.facts.${fact}`)}</li>
          ))}
        </ul>
        <p className={styles.quiet}>{t('receipt.where', { address: `${location.host}/receipt` })}</p>
        <div className={styles.onward}>
          <Button look="story" size="large" onClick={putAway}>
            {t('receipt.have')}
          </Button>
        </div>
      </div>
    </Column>
  );
}

/** Words are numbered, because their order counts and lines break differently on paper. */
export function Code({ code }: { code: string }) {
  const { t } = useTranslation('story');
  const parts = code.split(' ');
  return (
    <div className={styles.code} translate="no" role="group" aria-label={t('receipt.code')}>
      {/^\d/.test(code) ? (
        <p className={styles.digits}>
          {parts.map((part, index) => (
            <span key={index}>{part}</span>
          ))}
        </p>
      ) : (
        <ol className={styles.words}>
          {parts.map((word, index) => (
            <li key={index}>{word}</li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** Copying is not there where the browser does not allow it. */
function Copy({ code }: { code: string }) {
  const { t } = useTranslation('story');
  const [state, setState] = useState<'copy' | 'copied' | 'notCopied'>('copy');
  if (!('clipboard' in navigator)) return null;
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => setState('copied'),
      () => setState('notCopied'),
    );
  return (
    <Button icon={state === 'copied' ? 'check' : undefined} onClick={() => void copy()}>
      <span role="status">{t(`receipt.${state}`)}</span>
    </Button>
  );
}
