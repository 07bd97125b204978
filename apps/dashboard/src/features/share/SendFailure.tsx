import { useTranslation } from 'react-i18next';
import type { Failure } from '../../failure.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { useProblemText } from '../../ui/useProblemText.js';

/** The story is not sent: says that it is still here, and offers to try again. */
export function SendFailure({ failure, retry }: { failure: Failure; retry: () => void }) {
  const { t } = useTranslation('story');
  const say = useProblemText();
  return (
    <Notice
      kind="error"
      announced
      title={t('send.notSent')}
      safe={t('send.safe')}
      actions={<Button onClick={retry}>{t('send.again')}</Button>}
    >
      {failure.code === 'OFFLINE' ? t('send.offline') : say(failure.problem, failure.message)}
    </Notice>
  );
}
