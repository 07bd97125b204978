import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { Confirm } from '../../ui/Confirm.js';
import { Disclosure } from '../../ui/Disclosure.js';
import { useFormat } from '../../ui/format.js';
import { useToast } from '../../ui/Toast.js';
import { sorted } from '../uses/sorted.js';
import type { Use } from '../uses/uses.graphql.js';
import styles from '../uses/uses.module.css';
import { useUseWords } from '../uses/useUseWords.js';
import {
  AllowUseAgainMutation,
  TakeDownAllUsesMutation,
  TakeDownUseMutation,
  type Receipt,
} from './receipt.graphql.js';
import type { ReceiptInHand } from './useReceipt.js';

/** Every place that shows or gives out the story. One press takes it down; another lets it stand there again. */
export function Uses({ receipt, hand }: { receipt: Receipt; hand: ReceiptInHand }) {
  const { t } = useTranslation('uses');
  const format = useFormat();
  const toast = useToast();
  const words = useUseWords();
  const [asking, setAsking] = useState(false);
  const { standing, takenDown, past } = sorted(receipt.uses);
  const isWithdrawn = receipt.state === 'WITHDRAWN';
  const { about, busy, failure } = hand.wishing;
  const takeDown = async ({ id }: Use) => {
    if (!busy && (await hand.wish(`use ${id}`, TakeDownUseMutation, { use: id }))) toast(t('taken'));
  };
  const allowAgain = async ({ id }: Use) => {
    if (!busy && (await hand.wish(`use ${id}`, AllowUseAgainMutation, { use: id }))) toast(t('allowed'));
  };
  const takeAllDown = async () => {
    if (!busy && (await hand.wish('all uses', TakeDownAllUsesMutation, {}))) {
      setAsking(false);
      toast(t('takenAll'));
    }
  };
  const failed = (use: Use) =>
    about === `use ${use.id}` && failure && <FailureNotice error={failure} announced />;
  return (
    <div className={styles.whole}>
      {standing.length > 0 ? (
        <ul className={styles.uses}>
          {standing.map((use) => (
            <li key={use.id}>
              <div className={styles.words}>
                <p>{words.whole(use)}</p>
                <p className={styles.quiet}>
                  {t(`seenBy.${use.audience === 'PUBLIC' ? 'PUBLIC' : 'PARTNERS'}`)}
                </p>
              </div>
              <Button
                size="small"
                busy={busy && about === `use ${use.id}`}
                aria-label={t('takeDownThis', { where: words.where(use) })}
                onClick={() => void takeDown(use)}
              >
                {t('takeDown')}
              </Button>
              {failed(use)}
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.quiet}>{t(isWithdrawn ? 'noneWithdrawn' : 'none')}</p>
      )}
      {takenDown.length > 0 && (
        <div className={styles.group}>
          <h3>{t('takenTitle')}</h3>
          <ul className={styles.uses}>
            {takenDown.map((use) => (
              <li key={use.id}>
                <div className={styles.words}>
                  <p>{words.where(use)}</p>
                  <p className={styles.quiet}>
                    {t(use.lastDay ? 'takenOn' : 'askedOn', { day: format.date(use.takenDownOn ?? '') })}
                  </p>
                </div>
                {!isWithdrawn && (
                  <Button
                    look="plain"
                    size="small"
                    busy={busy && about === `use ${use.id}`}
                    aria-label={t('allowThis', { where: words.where(use) })}
                    onClick={() => void allowAgain(use)}
                  >
                    {t('allow')}
                  </Button>
                )}
                {failed(use)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {past.length > 0 && (
        <Disclosure summary={t('past', { count: past.length })}>
          <ul className={styles.uses}>
            {past.map((use) => (
              <li key={use.id}>
                <div className={styles.words}>
                  <p>{words.whole(use)}</p>
                  {!use.isLive && <p className={styles.quiet}>{t('notBack')}</p>}
                </div>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {standing.length > 1 && (
        <p>
          <Button onClick={() => setAsking(true)}>{t('takeAllDown')}</Button>
        </p>
      )}
      <Confirm
        open={asking}
        busy={busy && about === 'all uses'}
        title={t('allSure')}
        action={t('takeAllDown')}
        onConfirm={() => void takeAllDown()}
        onCancel={() => setAsking(false)}
      >
        <p>{t('allWhat')}</p>
        {about === 'all uses' && failure && <FailureNotice error={failure} announced />}
      </Confirm>
    </div>
  );
}
