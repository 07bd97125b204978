import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Link } from '../../ui/Link.js';
import { Columns } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { StoryCard } from '../../ui/StoryCard.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { readFilter, toServer } from '../stories/filter.js';
import { previewOf } from '../stories/preview.js';
import { StoryFeedQuery } from '../stories/stories.graphql.js';
import styles from './embed.module.css';

const WALL = 6;

/** `/i/:initiative/show/stories`: the newest stories inside another site, narrowed as on the page of stories. */
export function ShowStories() {
  const { t } = useTranslation(['embeds', 'indicator']);
  const facts = useInitiative();
  const [parameters] = useSearchParams();
  const filter = readFilter(parameters);
  const { data, error, refetch } = useQuery(StoryFeedQuery, {
    variables: { initiative: facts.initiative.slug, filter: toServer(filter), first: WALL, sort: 'NEWEST' },
  });
  if (error && !data) return <FailureNotice error={failure(error)} retry={() => void refetch()} />;
  if (!data) return <Skeleton height="30rem" />;
  const { stories } = data.storyFeed;
  return (
    <>
      <title>{`${t('kinds.stories')} · ${facts.initiative.name}`}</title>
      <h1 className={styles.title}>{t('stories')}</h1>
      {stories.length === 0 && <EmptyState title={t('noStories')} />}
      <Columns>
        {stories.map((story) => (
          <StoryCard
            key={story.id}
            level={2}
            story={previewOf(story, facts, { indicatorId: filter.indicator })}
          />
        ))}
      </Columns>
      <p className={styles.onward}>
        <Link look="onward" href={`${facts.home}/stories?${parameters.toString()}`}>
          {t('allStories')}
        </Link>
      </p>
    </>
  );
}
