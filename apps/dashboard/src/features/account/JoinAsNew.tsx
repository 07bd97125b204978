import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { apollo } from '../../apollo.js';
import type { ResultOf } from '../../graphql.js';
import { Link } from '../../ui/Link.js';
import { AcceptInvitationMutation, type InvitationOfferQuery } from './account.graphql.js';
import styles from './account.module.css';
import { enterAgain } from './enter.js';
import { NewAccountFields } from './NewAccountFields.js';
import { SendForm } from '../forms/SendForm.js';
import { useSend } from '../forms/useSend.js';

export type Offer = ResultOf<typeof InvitationOfferQuery>['invitationOffer'];

interface Props {
  token: string;
  offer: Offer;
}

/** Takes an invitation with an account that is made here. */
export function JoinAsNew({ token, offer }: Props) {
  const { t } = useTranslation('work');
  const navigate = useNavigate();
  const sending = useSend();
  const [account, setAccount] = useState({ name: offer.name, email: '', password: '' });
  const join = () =>
    sending.run(async () => {
      await apollo.mutate({
        mutation: AcceptInvitationMutation,
        variables: { token, account: { ...account, email: account.email.trim() } },
      });
      await enterAgain();
      await navigate(`/w/${offer.initiative}`, { replace: true });
    });
  const known = sending.error?.fields.some(
    ({ path, problem }) => path === 'email' && problem.code === 'ALREADY_USED',
  );
  const signIn = `/signin?next=${encodeURIComponent(`/invitation/${token}`)}`;
  return (
    <>
      <div className={styles.form}>
        <SendForm sending={sending} action={t('account.invitation.join')} onSend={() => void join()}>
          <NewAccountFields
            account={account}
            onChange={setAccount}
            errorOf={(field) =>
              field === 'email' && known ? t('account.invitation.knownEmail') : sending.problemAt(field)
            }
          />
        </SendForm>
      </div>
      <div className={styles.aside}>
        <p>
          {t('account.invitation.haveAccount')}{' '}
          <Link href={signIn}>{t('account.invitation.signInFirst')}</Link>
        </p>
      </div>
    </>
  );
}
