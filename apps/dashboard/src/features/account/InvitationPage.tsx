import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import type { Failure } from '../../failure.js';
import { ButtonLink } from '../../ui/Button.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useViewer } from '../session/useViewer.js';
import { InvitationOfferQuery } from './account.graphql.js';
import { JoinAsNew } from './JoinAsNew.js';
import { JoinAsViewer } from './JoinAsViewer.js';

/** `/invitation/:token`: what the link offers, and how to take it. */
export function InvitationPage() {
  const { t } = useTranslation(['work', 'forms']);
  const { t: shell } = useTranslation('shell');
  const { token = '' } = useParams();
  const { viewer } = useViewer();
  // Once accepted the link is used up: the answer from before stays on the page while the workspace loads.
  const { data, error, refetch } = useQuery(InvitationOfferQuery, {
    variables: { token },
    fetchPolicy: 'cache-first',
  });
  const offer = data?.invitationOffer;
  if (error) return <NoInvitation failed={failure(error)} retry={() => void refetch()} />;
  if (!offer || viewer === undefined) {
    return (
      <Page>
        <PageTitle title={t('account.invitation.title')} />
        <Skeleton height="24rem" />
      </Page>
    );
  }
  const role = shell(`role.${offer.role}`);
  return (
    <Page>
      <title>{t('account.invitation.titleTo', { initiative: offer.initiativeName })}</title>
      <PageTitle
        above={t('account.invitation.for', { name: offer.name })}
        title={t('account.invitation.titleTo', { initiative: offer.initiativeName })}
        sentence={`${t('account.invitation.as', { role })} ${t(`account.can.${offer.role}`)}`}
      />
      {viewer ? (
        <JoinAsViewer token={token} offer={offer} viewer={viewer} />
      ) : (
        <JoinAsNew token={token} offer={offer} />
      )}
    </Page>
  );
}

/** The link is old, used or mistyped: the server does not say which, so the page helps with all three. */
function NoInvitation({ failed, retry }: { failed: Failure; retry: () => void }) {
  const { t } = useTranslation('work');
  if (failed.problem.code !== 'LINK_EXPIRED') {
    return (
      <Page>
        <title>{t('account.invitation.title')}</title>
        <PageTitle title={t('account.invitation.title')} />
        <FailureNotice error={failed} retry={retry} />
      </Page>
    );
  }
  return (
    <Page>
      <title>{t('account.invitation.goneTitle')}</title>
      <PageTitle
        title={t('account.invitation.goneTitle')}
        sentence={t('account.invitation.gone')}
        actions={
          <ButtonLink look="primary" href="/signin">
            {t('account.signIn.action')}
          </ButtonLink>
        }
      />
      <p>{t('account.invitation.goneDo')}</p>
    </Page>
  );
}
