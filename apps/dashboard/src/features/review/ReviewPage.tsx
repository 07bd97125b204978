import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Breadcrumb } from '../../ui/Breadcrumb.js';
import { ButtonLink } from '../../ui/Button.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { stateOf } from './QueuePage.js';
import { nextInQueue } from './reading.js';
import { QueueQuery } from './review.graphql.js';
import { Review } from './Review.js';
import { TakenBack } from './TakenBack.js';
import { useAge } from './useAge.js';
import { useReview } from './useReview.js';

/** `/w/:initiative/stories/:id?state=SUBMITTED`: one story, read with care; `state` is the list that it came from. */
export function ReviewPage() {
  const { t } = useTranslation('work');
  const age = useAge();
  const { id = '' } = useParams();
  const { initiative, work, placeName } = useInitiative();
  const [search] = useSearchParams();
  const state = stateOf(search);
  const list = `${work}/stories?state=${state}`;
  // The list as it was when the reader came: a story that leaves it must not change what comes next.
  const { data } = useQuery(QueueQuery, {
    variables: { initiative: initiative.slug, states: [state] },
    fetchPolicy: 'cache-first',
  });
  const { story, error, refetch, deeds } = useReview(initiative.slug, id);
  const next = nextInQueue(data?.reviewQueue.stories.map((each) => each.id) ?? [], id);
  const nextLink = next && `${work}/stories/${next}?state=${state}`;
  const title =
    story &&
    (story.title ||
      (story.placeId ? t('review.from', { place: placeName(story.placeId) }) : t('review.untitled')));
  return (
    <Page>
      <title>{`${title ?? t('review.title')} · ${initiative.name}`}</title>
      <PageTitle
        above={
          <Breadcrumb
            steps={[
              { label: t('review.queue'), href: list },
              { label: t(`review.state.${story?.state ?? state}`) },
            ]}
          />
        }
        title={
          story && story.state !== 'WITHDRAWN' ? (
            <span lang={story.title ? story.language : undefined} dir="auto">
              {title}
            </span>
          ) : (
            t(story ? 'review.withdrawn.title' : 'review.title')
          )
        }
        sentence={
          story &&
          story.state !== 'WITHDRAWN' &&
          t(`review.stateLine.${story.state}`, { age: age(story.arrivedOn) })
        }
        actions={
          <ButtonLink href={nextLink ?? list}>{t(nextLink ? 'review.next' : 'review.back')}</ButtonLink>
        }
      />
      {error && !story && <FailureNotice error={error} retry={() => void refetch()} />}
      {!story && !error && <Skeleton voice="serif" lines={8} />}
      {story?.state === 'WITHDRAWN' && <TakenBack />}
      {story && story.state !== 'WITHDRAWN' && (
        <Review key={id} story={story} deeds={deeds} onward={nextLink ?? list} isLast={!nextLink} />
      )}
    </Page>
  );
}
