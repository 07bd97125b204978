import { useQuery } from '@apollo/client/react';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailurePage } from '../../app/FailurePage.js';
import { HouseHeader } from '../../app/HouseHeader.js';
import { Page } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { InitiativeQuery } from './initiative.graphql.js';
import { InitiativeContext, initiativeFacts } from './InitiativeContext.js';

/** Loads what every page of an initiative needs, once for all of them. */
export function InitiativeProvider({ slug, children }: { slug: string; children: ReactNode }) {
  const { i18n } = useTranslation();
  const { data, error, refetch } = useQuery(InitiativeQuery, {
    variables: { initiative: slug, language: i18n.resolvedLanguage },
    fetchPolicy: 'cache-first',
  });
  const facts = useMemo(() => data && initiativeFacts(data), [data]);
  if (error && !facts) {
    return (
      <>
        <HouseHeader />
        <FailurePage error={failure(error)} retry={() => void refetch()} />
      </>
    );
  }
  if (!facts) {
    return (
      <Page>
        <Skeleton height="60vh" />
      </Page>
    );
  }
  return <InitiativeContext value={facts}>{children}</InitiativeContext>;
}
