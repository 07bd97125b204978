import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { apollo } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import type { ResultOf } from '../../graphql.js';
import { Button, ButtonLink } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import type { ViewerQuery } from '../session/session.graphql.js';
import { AcceptInvitationMutation } from './account.graphql.js';
import styles from './account.module.css';
import { enterAgain } from './enter.js';
import { JoinAsNew, type Offer } from './JoinAsNew.js';
import { useSend } from '../forms/useSend.js';

interface Props {
  token: string;
  offer: Offer;
  viewer: NonNullable<ResultOf<typeof ViewerQuery>['viewer']>;
}

/** Takes an invitation with the account that is signed in, or with another one. */
export function JoinAsViewer({ token, offer, viewer }: Props) {
  const { t } = useTranslation('work');
  const { t: shell } = useTranslation('shell');
  const navigate = useNavigate();
  const sending = useSend();
  const [asNew, setAsNew] = useState(false);
  const membership = viewer.memberships.find(({ initiative }) => initiative === offer.initiative);
  const workspace = `/w/${offer.initiative}`;
  const join = () =>
    sending.run(async () => {
      await apollo.mutate({ mutation: AcceptInvitationMutation, variables: { token } });
      await enterAgain();
      await navigate(workspace, { replace: true });
    });
  if (asNew) return <JoinAsNew token={token} offer={offer} />;
  return (
    <div className={styles.notices}>
      {membership ? (
        <Notice
          kind="warning"
          title={t('account.invitation.memberTitle', { role: shell(`role.${membership.role}`) })}
          actions={<ButtonLink href={workspace}>{t('account.invitation.toWorkspace')}</ButtonLink>}
        >
          {t('account.invitation.memberDo')}
        </Notice>
      ) : (
        <>
          <p>{t('account.invitation.asViewer', { name: viewer.name, email: viewer.email })}</p>
          {sending.general && <FailureNotice error={sending.general} retry={() => void join()} announced />}
          <div>
            <Button look="primary" busy={sending.busy} onClick={() => void join()}>
              {t('account.invitation.joinAs', { name: viewer.name })}
            </Button>
          </div>
        </>
      )}
      <div className={styles.aside}>
        <p>{t('account.invitation.notYou')}</p>
        <Button onClick={() => setAsNew(true)}>{t('account.invitation.asNew')}</Button>
      </div>
    </div>
  );
}
