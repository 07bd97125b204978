import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Page, PageTitle, Section } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { ImportedFile } from './ImportedFile.js';
import { NewStoryImport } from './NewStoryImport.js';
import { StoryImportsQuery } from './story-imports.graphql.js';
import styles from './story-imports.module.css';

/** `/w/:initiative/story-imports`: answers that people gave elsewhere become stories. */
export function StoryImportsPage() {
  const { t } = useTranslation('storyImports');
  const { initiative } = useInitiative();
  const { data, error, refetch } = useQuery(StoryImportsQuery, {
    variables: { initiative: initiative.slug },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Page>
      <title>{`${t('title')} · ${initiative.name}`}</title>
      <PageTitle title={t('title')} sentence={t('sentence')} />
      <NewStoryImport onTaken={() => void refetch()} />
      <Section title={t('history.title')}>
        {error && !data && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
        {!data && !error && <Skeleton lines={4} />}
        {data?.storyImports.length === 0 && <EmptyState title={t('history.empty')} />}
        {data && data.storyImports.length > 0 && (
          <ul className={styles.history}>
            {data.storyImports.map((each) => (
              <li key={each.id}>
                <ImportedFile imported={each} onChange={() => void refetch()} />
              </li>
            ))}
          </ul>
        )}
      </Section>
    </Page>
  );
}
