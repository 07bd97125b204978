import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Breadcrumb } from '../../ui/Breadcrumb.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Notice } from '../../ui/Notice.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { ForRole } from '../initiative/ForRole.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { Letter } from './Letter.js';
import { OutboxQuery } from './notices.graphql.js';
import styles from './notices.module.css';

/** `/w/:initiative/outbox`: letters to members, those that have not left first. */
export function OutboxPage() {
  return (
    <ForRole ability="notice.read">
      <Outbox />
    </ForRole>
  );
}

function Outbox() {
  const { t } = useTranslation('submissions');
  const { initiative, work } = useInitiative();
  const { data, error, refetch } = useQuery(OutboxQuery, { variables: { initiative: initiative.slug } });
  const outbox = data?.outbox;
  return (
    <Page>
      <title>{`${t('outbox.title')} · ${initiative.name}`}</title>
      <PageTitle
        above={
          <Breadcrumb
            steps={[{ label: t('review.title'), href: `${work}/submissions` }, { label: t('outbox.title') }]}
          />
        }
        title={t('outbox.title')}
        sentence={t('outbox.sentence')}
      />
      {error && !outbox && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
      {!outbox && !error && <Skeleton height="20rem" />}
      {outbox && !outbox.delivers && (
        <Notice kind="info" title={t('outbox.noServerTitle')}>
          {t('outbox.noServer')}
        </Notice>
      )}
      {outbox?.mails.length === 0 && (
        <EmptyState title={t('outbox.emptyTitle')}>{t('outbox.empty')}</EmptyState>
      )}
      {outbox && outbox.mails.length > 0 && (
        <ul className={styles.letters}>
          {outbox.mails.map((mail) => (
            <Letter key={mail.id} mail={mail} delivers={outbox.delivers} />
          ))}
        </ul>
      )}
    </Page>
  );
}
