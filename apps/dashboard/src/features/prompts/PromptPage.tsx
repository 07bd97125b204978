import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Breadcrumb } from '../../ui/Breadcrumb.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { ForRole } from '../initiative/ForRole.js';
import { NEW_PROMPT } from './draft.js';
import { PromptForm } from './PromptForm.js';
import { PromptQuery } from './prompts.graphql.js';

/** Writes a call for stories (`prompts/new`) or changes one (`prompts/<slug>`). */
export function PromptPage() {
  const { prompt: slug } = useParams();
  return (
    <ForRole ability="prompt.write">
      <PromptEditor key={slug ?? ''} slug={slug} />
    </ForRole>
  );
}

function PromptEditor({ slug }: { slug: string | undefined }) {
  const { t } = useTranslation('manage');
  const { initiative, work } = useInitiative();
  const { data, error, refetch } = useQuery(PromptQuery, {
    variables: { initiative: initiative.slug, slug: slug ?? '' },
    skip: !slug,
    // A form begins with what is stored now, not with what another page read before.
    fetchPolicy: 'network-only',
  });
  const prompt = slug ? data?.prompt : NEW_PROMPT;
  const title = slug ? t('prompts.edit') : t('prompts.addTitle');
  return (
    <Page>
      <title>{`${title} · ${initiative.name}`}</title>
      <PageTitle
        title={title}
        sentence={slug && prompt?.question}
        above={
          <Breadcrumb steps={[{ label: t('prompts.title'), href: `${work}/prompts` }, { label: title }]} />
        }
      />
      {error && !prompt && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
      {!prompt && !error && <Skeleton height="60rem" />}
      {prompt && <PromptForm prompt={prompt} />}
    </Page>
  );
}
