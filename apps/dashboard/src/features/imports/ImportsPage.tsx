import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Page, PageTitle, Section } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { ImportHistory } from './ImportHistory.js';
import { ImportsQuery, SavedMappingsQuery } from './imports.graphql.js';
import styles from './Imports.module.css';
import { NewImport } from './NewImport.js';
import { SavedMappings } from './SavedMappings.js';

const STEPS = ['send', 'map', 'check', 'apply'] as const;

/** Starting an import, all that were made before, and the mappings that were kept. */
export function ImportsPage() {
  const { t } = useTranslation('imports');
  const { initiative } = useInitiative();
  const variables = { initiative: initiative.slug };
  const { data, error, refetch } = useQuery(ImportsQuery, { variables, fetchPolicy: 'cache-and-network' });
  const saved = useQuery(SavedMappingsQuery, { variables });
  const mappings = saved.data?.savedMappings ?? [];
  return (
    <Page>
      <title>{t('list.documentTitle', { initiative: initiative.name })}</title>
      <PageTitle title={t('list.title')} sentence={t('list.sentence')} />
      <Section title={t('new.title')}>
        <NewImport />
      </Section>
      <Section title={t('history.title')}>
        {error && !data && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
        {!error && !data && <Skeleton height="16rem" />}
        {data?.imports.length === 0 && (
          <EmptyState title={t('history.empty')}>
            <p>{t('history.emptySteps')}</p>
            <ol className={styles.steps}>
              {STEPS.map((step) => (
                <li key={step}>{t(`history.step.${step}`)}</li>
              ))}
            </ol>
          </EmptyState>
        )}
        {data && data.imports.length > 0 && <ImportHistory imports={data.imports} />}
      </Section>
      {mappings.length > 0 && (
        <Section title={t('saved.title')} lead={t('saved.lead')}>
          <SavedMappings mappings={mappings} onChange={() => saved.refetch()} />
        </Section>
      )}
    </Page>
  );
}
