import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/FailureNotice.js';
import type { Failure } from '../../failure.js';
import { Notice } from '../../ui/Notice.js';

/** Why a deed did not work. When somebody else was faster, the page has shown the new state by now. */
export function ReviewFailure({ failed }: { failed: Failure | undefined }) {
  const { t } = useTranslation('work');
  if (!failed) return null;
  if (failed.problem.code === 'CHANGED_MEANWHILE')
    return (
      <Notice kind="warning" title={t('review.conflict.title')} safe={t('review.conflict.safe')} announced>
        {t('review.conflict.do')}
      </Notice>
    );
  return <FailureNotice error={failed} announced />;
}
