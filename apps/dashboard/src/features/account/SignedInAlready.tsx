import { useTranslation } from 'react-i18next';
import type { ResultOf } from '../../graphql.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button, ButtonLink } from '../../ui/Button.js';
import { Page, PageTitle } from '../../ui/Page.js';
import type { ViewerQuery } from '../session/session.graphql.js';
import styles from './account.module.css';
import { leave } from './enter.js';
import { useSend } from '../forms/useSend.js';
import { Workspaces } from './Workspaces.js';

interface Props {
  viewer: NonNullable<ResultOf<typeof ViewerQuery>['viewer']>;
  /** Where they wanted to go. */
  next: string | undefined;
}

/** Who comes to the sign-in page with a session goes on from here, or signs out to be somebody else. */
export function SignedInAlready({ viewer, next }: Props) {
  const { t } = useTranslation('work');
  const { t: shell } = useTranslation('shell');
  const sending = useSend();
  return (
    <Page>
      <title>{`${t('account.signIn.alreadyTitle')} · Chorus`}</title>
      <PageTitle
        title={t('account.signIn.alreadyTitle')}
        sentence={t('account.signIn.alreadyAs', { name: viewer.name, email: viewer.email })}
        actions={
          next && (
            <ButtonLink look="primary" href={next}>
              {t('account.signIn.goOn')}
            </ButtonLink>
          )
        }
      />
      {sending.general && (
        <div className={styles.notices}>
          <FailureNotice error={sending.general} announced />
        </div>
      )}
      <Workspaces memberships={viewer.memberships} />
      <div className={styles.aside}>
        <p>{t('account.signIn.notYou')}</p>
        <div className={styles.actions}>
          <ButtonLink href="/account">{t('account.own.title')}</ButtonLink>
          <Button busy={sending.busy} onClick={() => void sending.run(leave)}>
            {shell('nav.signOut')}
          </Button>
        </div>
      </div>
    </Page>
  );
}
