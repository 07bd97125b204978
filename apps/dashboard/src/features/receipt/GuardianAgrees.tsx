import { GUARDIAN_KINDS, type GuardianKind } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { RadioGroup } from '../../ui/Choices.js';
import { useToast } from '../../ui/Toast.js';
import styles from '../share/share.module.css';
import { GiveGuardianConsentMutation } from './receipt.graphql.js';
import type { ReceiptInHand } from './useReceipt.js';

/** For tellers under 18 who had asked nobody: who agrees now. No name is asked for. */
export function GuardianAgrees({ hand }: { hand: ReceiptInHand }) {
  const { t } = useTranslation('receipt');
  const { t: story } = useTranslation('story');
  const toast = useToast();
  const [kind, setKind] = useState<GuardianKind>();
  const [missing, setMissing] = useState(false);
  const { about, busy, failure } = hand.wishing;
  const here = about === 'guardian';
  const save = async () => {
    setMissing(!kind);
    if (!kind || busy) return;
    if (await hand.wish('guardian', GiveGuardianConsentMutation, { guardianIs: kind }))
      toast(t('guardian.done'));
  };
  return (
    <form
      className={styles.screen}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <RadioGroup
        legend={t('guardian.who')}
        error={missing && !kind ? story('problem.choose') : undefined}
        value={kind ?? ''}
        onChange={(value) => setKind(GUARDIAN_KINDS.find((each) => each === value))}
        choices={GUARDIAN_KINDS.map((value) => ({ value, label: t(`guardian.kinds.${value}`) }))}
      />
      {here && failure && <FailureNotice error={failure} announced />}
      <div className={styles.onward}>
        <Button type="submit" look="primary" busy={here && busy}>
          {t('guardian.save')}
        </Button>
      </div>
    </form>
  );
}
