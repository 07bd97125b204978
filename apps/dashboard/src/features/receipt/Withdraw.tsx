import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { Confirm } from '../../ui/Confirm.js';
import { WithdrawStoryMutation } from './receipt.graphql.js';
import type { ReceiptInHand } from './useReceipt.js';

/** Takes the story back, after saying once what that does. */
export function Withdraw({ hand }: { hand: ReceiptInHand }) {
  const { t } = useTranslation('story');
  const [asking, setAsking] = useState(false);
  const { about, busy, failure } = hand.wishing;
  const here = about === 'withdraw';
  return (
    <>
      <Button look="danger" onClick={() => setAsking(true)}>
        {t('withdraw.action')}
      </Button>
      <Confirm
        open={asking}
        danger
        busy={here && busy}
        title={t('withdraw.sure')}
        action={t('withdraw.action')}
        onConfirm={() => void hand.wish('withdraw', WithdrawStoryMutation, {})}
        onCancel={() => setAsking(false)}
      >
        <p>{t('withdraw.what')}</p>
        <p>{t('withdraw.printed')}</p>
        {here && failure && <FailureNotice error={failure} announced />}
      </Confirm>
    </>
  );
}
