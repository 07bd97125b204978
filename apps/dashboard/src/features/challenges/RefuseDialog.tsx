import { REFUSALS } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { RadioGroup } from '../../ui/Choices.js';
import { Dialog } from '../../ui/Dialog.js';
import { useToast } from '../../ui/Toast.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import styles from './challenges.module.css';
import { RefuseChallengeMutation } from './challengeWork.graphql.js';
import { toMain } from './toMain.js';

interface Props {
  id: string;
  open: boolean;
  onClose: () => void;
}

/** Asks for one of the few reasons for which a challenge may be kept back. */
export function RefuseDialog({ id, open, onClose }: Props) {
  const { t } = useTranslation('challengeWork');
  const { t: ui } = useTranslation('ui');
  const { initiative } = useInitiative();
  const toast = useToast();
  const sending = useSend();
  const [chosen, setChosen] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const refuse = async () => {
    const reason = REFUSALS.find((each) => each === chosen);
    setTried(true);
    if (
      !reason ||
      !(await sending.send(RefuseChallengeMutation, { initiative: initiative.slug, id, reason }))
    )
      return;
    onClose();
    toast(t('refused'));
    toMain();
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('refuseTitle')}
      actions={
        <>
          <Button look="primary" busy={sending.busy} onClick={() => void refuse()}>
            {t('refuse')}
          </Button>
          <Button onClick={onClose}>{ui('confirm.cancel')}</Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>{t('refuseLead')}</p>
        <RadioGroup
          legend={t('reason')}
          value={chosen}
          onChange={setChosen}
          error={tried && chosen === null && t('reasonMissing')}
          choices={REFUSALS.map((each) => ({ value: each, label: t(`reasons.${each}`) }))}
        />
        {sending.error && <FailureNotice error={sending.error} announced />}
      </div>
    </Dialog>
  );
}
