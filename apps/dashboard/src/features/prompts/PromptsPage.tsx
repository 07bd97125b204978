import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { ButtonLink } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { PromptEntry } from './PromptEntry.js';
import { PromptsQuery } from './prompts.graphql.js';
import styles from './prompts.module.css';

/** All calls for stories: which are open, until when, and where their form is. */
export function PromptsPage() {
  const { t, i18n } = useTranslation('manage');
  const { initiative, work, can } = useInitiative();
  const { data, error, refetch } = useQuery(PromptsQuery, {
    variables: { initiative: initiative.slug, language: i18n.resolvedLanguage },
  });
  const add = can('prompt.write') && (
    <ButtonLink look="primary" icon="plus" href={`${work}/prompts/new`}>
      {t('prompts.add')}
    </ButtonLink>
  );
  const empty = data?.prompts.length === 0;
  return (
    <Page>
      <title>{`${t('prompts.title')} · ${initiative.name}`}</title>
      <PageTitle title={t('prompts.title')} sentence={t('prompts.sentence')} actions={!empty && add} />
      {error && !data && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={9} />}
      {empty && (
        <EmptyState title={t('prompts.empty.title')} action={add}>
          {t('prompts.empty.words')}
        </EmptyState>
      )}
      <ul className={styles.list}>
        {data?.prompts.map((prompt) => (
          <li key={prompt.id}>
            <PromptEntry prompt={prompt} />
          </li>
        ))}
      </ul>
    </Page>
  );
}
