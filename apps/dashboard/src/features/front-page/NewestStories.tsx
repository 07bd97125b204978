import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Link } from '../../ui/Link.js';
import { Columns, Section } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { StoryCard } from '../../ui/StoryCard.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { storiesAddress } from '../stories/filter.js';
import { previewOf } from '../stories/preview.js';
import { StoryFeedQuery } from '../stories/stories.graphql.js';
import type { Choice } from './choice.js';

const COLUMNS = 3;

/** The newest stories of the chosen place and theme. */
export function NewestStories({ choice: { place, theme } }: { choice: Choice }) {
  const { t } = useTranslation('public');
  const facts = useInitiative();
  const { data, previousData, error, loading, refetch } = useQuery(StoryFeedQuery, {
    variables: {
      initiative: facts.initiative.slug,
      first: COLUMNS,
      filter: { placeId: place || null, themeId: theme || null },
    },
  });
  const stories = (data ?? (loading ? previousData : undefined))?.storyFeed.stories;
  return (
    <Section
      title={t('front.newest.title')}
      actions={
        <Link look="onward" href={storiesAddress(facts.home, { place, theme })}>
          {t(place || theme ? 'front.newest.these' : 'front.newest.all')}
        </Link>
      }
    >
      {stories ? (
        stories.length > 0 ? (
          <Columns>
            {stories.map((story) => (
              <StoryCard key={story.id} story={previewOf(story, facts)} />
            ))}
          </Columns>
        ) : (
          <EmptyState title={t(place || theme ? 'front.newest.noneHere' : 'front.newest.none')}>
            {t('front.newest.will')}
          </EmptyState>
        )
      ) : error ? (
        <FailureNotice error={failure(error)} retry={() => void refetch()} />
      ) : (
        <Columns>
          {Array.from({ length: COLUMNS }, (_, index) => (
            <Skeleton key={index} lines={6} voice="serif" />
          ))}
        </Columns>
      )}
    </Section>
  );
}
