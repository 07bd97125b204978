import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Section } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { DecisionList } from './DecisionList.js';
import { DecisionsQuery } from './decisions.graphql.js';
import { SeatShare } from './SeatShare.js';

/** What was decided, and who sat at the tables. */
export function Log({ address }: { address: string }) {
  const { t, i18n } = useTranslation('decisions');
  const { initiative } = useInitiative();
  const { data, error, refetch } = useQuery(DecisionsQuery, {
    variables: { initiative: initiative.slug, language: i18n.resolvedLanguage },
  });
  if (error && !data) return <FailureNotice error={failure(error)} retry={() => void refetch()} />;
  if (!data) return <Skeleton height="24rem" />;
  const { decisions } = data;
  return (
    <>
      <Section title={t('list.title', { count: decisions.length })}>
        {decisions.length === 0 && <EmptyState title={t('list.empty')}>{t('list.emptyWhy')}</EmptyState>}
        <DecisionList decisions={decisions} address={address} />
      </Section>
      <SeatShare decisions={decisions} />
    </>
  );
}
