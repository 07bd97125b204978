import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Breadcrumb } from '../../ui/Breadcrumb.js';
import { Link } from '../../ui/Link.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { beginningOf } from './preview.js';
import { StoryQuery } from './stories.graphql.js';
import { StoryRead } from './StoryRead.js';

/** One story, whole. */
export function StoryPage() {
  const { t } = useTranslation('indicator');
  const { id = '' } = useParams();
  const { initiative, home } = useInitiative();
  const { data, error, refetch } = useQuery(StoryQuery, {
    variables: { initiative: initiative.slug, id },
  });
  const story = data?.story;
  const found = story && failureIsOver(error);
  const back = { label: t('stories.title'), href: `${home}/stories` };
  // The words of a story with a warning do not stand in the tab of the browser either.
  const name =
    found && (story.title || (story.contentWarnings.length === 0 && beginningOf(story.text, false, 60)));
  return (
    <Page>
      <title>{`${name || t('stories.one')} · ${initiative.name}`}</title>
      {found ? (
        <>
          <Breadcrumb steps={[back, { label: story.title || t('stories.one') }]} />
          <StoryRead key={story.id} story={story} />
        </>
      ) : error ? (
        <>
          <PageTitle title={t('stories.one')} />
          <FailureNotice error={failure(error)} retry={() => void refetch()} />
          <p>
            <Link look="onward" href={back.href}>
              {t('stories.back')}
            </Link>
          </p>
        </>
      ) : (
        <Skeleton lines={14} voice="serif" />
      )}
    </Page>
  );
}

/** A story that was taken back meanwhile is not shown from the cache. */
function failureIsOver(error: unknown): boolean {
  return !error || failure(error).code === 'OFFLINE';
}
