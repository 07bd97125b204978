import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Breadcrumb } from '../../ui/Breadcrumb.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { ForRole } from '../initiative/ForRole.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { StoryCodingQuery } from './coding.graphql.js';
import { CodeStory } from './CodeStory.js';

/** `/w/:initiative/coding/:id`: one story, and what this coder makes of it. */
export function CodingPage() {
  return (
    <ForRole ability="story.review">
      <Coding />
    </ForRole>
  );
}

function Coding() {
  const { t } = useTranslation('coding');
  const { id = '' } = useParams();
  const { initiative, work } = useInitiative();
  const { data, error, refetch } = useQuery(StoryCodingQuery, {
    variables: { initiative: initiative.slug, id },
    // What one coder wrote begins with what is stored now.
    fetchPolicy: 'network-only',
  });
  const story = data?.story;
  return (
    <Page>
      <title>{`${story?.title || t('page.title')} · ${initiative.name}`}</title>
      <PageTitle
        above={
          <Breadcrumb
            steps={[{ label: t('list.title'), href: `${work}/coding` }, { label: t('page.title') }]}
          />
        }
        title={
          story?.title ? (
            <span lang={story.language} dir="auto">
              {story.title}
            </span>
          ) : (
            t('page.title')
          )
        }
        sentence={story && t(story.mine.isFinished ? 'page.finishedLine' : 'page.sentence')}
      />
      {error && !data && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
      {!data && !error && <Skeleton voice="serif" lines={8} />}
      {story && <CodeStory key={story.id} story={story} />}
    </Page>
  );
}
