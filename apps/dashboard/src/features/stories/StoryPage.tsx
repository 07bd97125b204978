import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { failure } from '../../apollo.js';
import { FailureWords } from '../../app/FailurePage.js';
import { Breadcrumb } from '../../ui/Breadcrumb.js';
import { Page } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { wayBack } from '../indicator-page/seen.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { useIndicatorNames } from '../initiative/useIndicatorNames.js';
import { PlacementsQuery } from '../signifiers/signifiers.graphql.js';
import { beginningOf } from './preview.js';
import { StoryQuery } from './stories.graphql.js';
import { StoryRead } from './StoryRead.js';

/** One story, whole. */
export function StoryPage() {
  const { t } = useTranslation('indicator');
  const { id = '' } = useParams();
  const [parameters] = useSearchParams();
  const indicators = useIndicatorNames();
  const { initiative, home } = useInitiative();
  const { data, error, refetch } = useQuery(StoryQuery, {
    variables: { initiative: initiative.slug, id },
  });
  const placed = useQuery(PlacementsQuery, { variables: { initiative: initiative.slug, storyIds: [id] } });
  const story = data?.story;
  const found = story && failureIsOver(error);
  const back = { label: t('stories.title'), href: `${home}/stories` };
  const seen = found ? wayBack(parameters, home, story) : undefined;
  const curveName = indicators.find(({ id: one }) => one === seen?.indicatorId)?.name;
  const curve =
    seen && curveName ? { label: t('stories.onCurve', { name: curveName }), href: seen.href } : undefined;
  // The words of a story with a warning do not stand in the tab of the browser either.
  const name =
    found && (story.title || (story.contentWarnings.length === 0 && beginningOf(story.text, false, 60)));
  return (
    <Page>
      {(found || !error) && <title>{`${name || t('stories.one')} · ${initiative.name}`}</title>}
      {found ? (
        <>
          <Breadcrumb steps={[curve ?? back, { label: story.title || t('stories.one') }]} />
          <StoryRead key={story.id} story={story} placements={placed.data?.placements[0]?.placements ?? []} />
        </>
      ) : error ? (
        <FailureWords
          error={failure(error)}
          retry={() => void refetch()}
          home={{ href: back.href, label: t('stories.back') }}
        />
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
