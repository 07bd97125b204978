import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { Confirm } from '../../ui/Confirm.js';

/** Asks before a page with unsaved words is left. */
export function LeaveGuard({ when }: { when: boolean }) {
  const { t } = useTranslation('numbers');
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => when && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!when) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [when]);
  return (
    <Confirm
      open={blocker.state === 'blocked'}
      title={t('form.leave.title')}
      action={t('form.leave.go')}
      danger
      onConfirm={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
    >
      <p>{t('form.leave.ask')}</p>
    </Confirm>
  );
}
