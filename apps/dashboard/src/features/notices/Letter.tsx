import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Disclosure } from '../../ui/Disclosure.js';
import { useFormat } from '../../ui/format.js';
import { Icon } from '../../ui/Icon.js';
import { useToast } from '../../ui/Toast.js';
import { FormFailure } from '../forms/FormFailure.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { RetryMailMutation, type Mail } from './notices.graphql.js';
import styles from './notices.module.css';

const ICONS = { WAITING: 'minus', SENT: 'check', FAILED: 'warning' } as const;

/** One letter: to whom, about what, whether it left, and what can be done when it did not. */
export function Letter({ mail, delivers }: { mail: Mail; delivers: boolean }) {
  const { t } = useTranslation('submissions');
  const { initiative } = useInitiative();
  const format = useFormat();
  const toast = useToast();
  const sending = useSend();
  const { id, recipient, subject, body, state, attempts, trouble, writtenAt, sentAt } = mail;
  const retry = async () => {
    if (await sending.send(RetryMailMutation, { initiative: initiative.slug, id }))
      toast(t('outbox.retried'));
  };
  const byHand = `mailto:${encodeURIComponent(recipient)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return (
    <li>
      <p className={styles.subject}>
        {subject}
        <span>{recipient}</span>
      </p>
      <p>
        <strong className={styles.state} data-state={state}>
          <Icon name={ICONS[state]} /> {t(`outbox.${state}`)}
        </strong>{' '}
        <span className={styles.quiet}>
          {format.shortDate((sentAt ?? writtenAt).slice(0, 10))}
          {state !== 'SENT' && attempts > 0 && ` · ${t('outbox.attempts', { count: attempts })}`}
        </span>
      </p>
      <div className={styles.deeds}>
        {state !== 'SENT' && (
          <a className={styles.byHand} href={byHand}>
            {t('outbox.write')}
          </a>
        )}
        {delivers && state === 'FAILED' && (
          <Button look="plain" size="small" busy={sending.busy} onClick={() => void retry()}>
            {t('outbox.retry')}
          </Button>
        )}
      </div>
      <div className={styles.more}>
        {trouble && <p className={styles.quiet}>{t('outbox.trouble', { words: trouble })}</p>}
        <FormFailure error={sending.error} />
        <Disclosure summary={t('outbox.show')}>
          <p className={styles.body}>{body}</p>
        </Disclosure>
      </div>
    </li>
  );
}
