import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate } from 'react-router';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { Page, PageTitle, Section } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useViewer } from '../session/useViewer.js';
import { ChangePassword } from './ChangePassword.js';
import { leave } from './enter.js';
import { useSend } from '../forms/useSend.js';
import { Workspaces } from './Workspaces.js';

/** `/account`: who one is here, where one belongs, another password, and the way out. */
export function AccountPage() {
  const { t } = useTranslation(['work', 'forms']);
  const { t: shell } = useTranslation('shell');
  const navigate = useNavigate();
  const { viewer } = useViewer();
  const sending = useSend();
  if (viewer === null) return <Navigate to="/signin?next=/account" replace />;
  const signOut = () =>
    sending.run(async () => {
      await leave();
      await navigate('/signin');
    });
  return (
    <Page>
      <title>{`${t('account.own.title')} · Chorus`}</title>
      <PageTitle
        title={t('account.own.title')}
        sentence={viewer ? `${viewer.name} · ${viewer.email}` : '…'}
        actions={
          <Button busy={sending.busy} onClick={() => void signOut()}>
            {shell('nav.signOut')}
          </Button>
        }
      />
      {sending.general && <FailureNotice error={sending.general} announced />}
      <Section title={t('account.places.title')}>
        {viewer ? <Workspaces memberships={viewer.memberships} /> : <Skeleton lines={2} />}
      </Section>
      <Section title={t('account.change.title')} lead={t('account.change.lead')}>
        <ChangePassword email={viewer?.email ?? ''} />
      </Section>
    </Page>
  );
}
