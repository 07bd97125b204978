import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { Confirm } from '../../ui/Confirm.js';

/** State of a navigation that follows a save: nothing is lost by it. */
export const SAVED = { saved: true };

const isSaved = (state: unknown) => typeof state === 'object' && state !== null && 'saved' in state;

interface Props {
  dirty: boolean;
  /** What is typed stands on one tab of the page: another tab is another address, too. */
  onTab?: boolean;
}

/** Asks before a page is left on which something was typed and not saved. */
export function LeaveGuard({ dirty, onTab = false }: Props) {
  const { t } = useTranslation('forms');
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      dirty &&
      (currentLocation.pathname !== nextLocation.pathname ||
        (onTab && currentLocation.search !== nextLocation.search)) &&
      !isSaved(nextLocation.state),
  );
  useEffect(() => {
    if (!dirty) return;
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', stay);
    return () => window.removeEventListener('beforeunload', stay);
  }, [dirty]);
  return (
    <Confirm
      open={blocker.state === 'blocked'}
      title={t('leave.title')}
      action={t('leave.go')}
      danger
      onConfirm={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
    >
      <p>{t('leave.ask')}</p>
    </Confirm>
  );
}
