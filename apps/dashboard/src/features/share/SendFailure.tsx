import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { useProblemText } from '../../ui/useProblemText.js';
import type { Sending } from './useSending.js';

interface Props {
  sending: Sending;
  /** The story lies on this device, not in this page alone. */
  isKept: boolean;
  retry: () => void;
}

/** The story is not sent: says that it is still here, what happens next, and offers to try again. */
export function SendFailure({ sending, isKept, retry }: Props) {
  const { failure, isWaiting, busy } = sending;
  const { t } = useTranslation('story');
  const say = useProblemText();
  if (!failure) return null;
  if (isWaiting)
    return (
      <Notice
        kind="warning"
        announced
        title={t('send.waiting')}
        actions={
          <Button busy={busy} onClick={retry}>
            {t('send.again')}
          </Button>
        }
      >
        {t(isKept ? 'send.waitingKept' : 'send.waitingOpen')}
      </Notice>
    );
  return (
    <Notice
      kind="error"
      announced
      title={t('send.notSent')}
      safe={t('send.safe')}
      actions={<Button onClick={retry}>{t('send.again')}</Button>}
    >
      {say(failure.problem, failure.message)}
    </Notice>
  );
}
