import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Disclosure } from '../../ui/Disclosure.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Page, PageTitle, Section } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { ForRole } from '../initiative/ForRole.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { CalendarSection } from './CalendarSection.js';
import { DueRows } from './DueRows.js';
import { ownNumbers } from './standings.js';
import { NumbersDueQuery } from './submissions.graphql.js';

/** `/w/:initiative/numbers-due`: what a contributor's organization is asked for, and where each of it stands. */
export function NumbersDuePage() {
  return (
    <ForRole ability="submission.write">
      <NumbersDue />
    </ForRole>
  );
}

function NumbersDue() {
  const { t, i18n } = useTranslation('submissions');
  const { initiative } = useInitiative();
  const { data, error, refetch } = useQuery(NumbersDueQuery, {
    variables: { initiative: initiative.slug, language: i18n.resolvedLanguage },
  });
  const items = data?.numbersDue;
  const own = items && ownNumbers(items);
  const waits = own && own.yours.length > 0 ? t('due.waits', { count: own.yours.length }) : t('due.nothing');
  const sentence = own && items.length > 0 ? waits : t('due.sentence');
  return (
    <Page>
      <title>{`${t('due.title')} · ${initiative.name}`}</title>
      <PageTitle title={t('due.title')} sentence={sentence} />
      {error && !items && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
      {!items && !error && <Skeleton height="24rem" />}
      {items?.length === 0 && <EmptyState title={t('due.emptyTitle')}>{t('due.empty')}</EmptyState>}
      {own && own.yours.length > 0 && (
        <Section title={t('due.yours')}>
          <DueRows items={own.yours} />
        </Section>
      )}
      {own && own.withTeam.length > 0 && (
        <Section title={t('due.withTeam')} lead={t('due.withTeamLead')}>
          <DueRows items={own.withTeam} />
        </Section>
      )}
      {own && own.coming.length > 0 && (
        <Section title={t('due.coming')} lead={t('due.comingLead')}>
          <DueRows items={own.coming} />
        </Section>
      )}
      {own && own.done.length > 0 && (
        <Section title={t('due.done')}>
          <Disclosure summary={t('due.showDone', { count: own.done.length })}>
            <DueRows items={own.done} />
          </Disclosure>
        </Section>
      )}
      {own && items.length > 0 && <CalendarSection />}
    </Page>
  );
}
