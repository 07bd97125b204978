import { useQuery } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Link } from '../../ui/Link.js';
import { Columns, Page, PageTitle } from '../../ui/Page.js';
import { ShowMore } from '../../ui/ShowMore.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { StoryCard } from '../../ui/StoryCard.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { ChosenZone } from './ChosenZone.js';
import { readFilter, readSort, toServer, withFilter, withSort, type FilterName } from './filter.js';
import { FoundLine } from './FoundLine.js';
import { NoStories } from './NoStories.js';
import { previewOf } from './preview.js';
import { StoryFeedQuery } from './stories.graphql.js';
import { StoryFile } from './StoryFile.js';
import { StoryFilters } from './StoryFilters.js';
import { usePlaced } from './usePlaced.js';

const PAGE_SIZE = 12;

/** The stories of an initiative, narrowed by filters that stand in the address. */
export function StoriesPage() {
  const { t } = useTranslation('indicator');
  const facts = useInitiative();
  const [parameters, setParameters] = useSearchParams();
  const [more, setMore] = useState<{ busy: boolean; problem?: unknown }>({ busy: false });
  const results = useRef<HTMLElement>(null);
  const filter = readFilter(parameters);
  const sort = readSort(parameters);
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(StoryFeedQuery, {
    variables: { initiative: facts.initiative.slug, filter: toServer(filter), first: PAGE_SIZE, sort },
  });
  const feed = (data ?? previousData)?.storyFeed;
  const placed = usePlaced(feed?.stories.map(({ id }) => id) ?? []);
  const change = (wanted: Partial<Record<FilterName, string>>, typing = false) =>
    setParameters(withFilter(parameters, wanted), {
      ...{ preventScrollReset: true, flushSync: true },
      replace: typing,
    });
  const loosen = (wanted: Partial<Record<FilterName, string>>) => {
    change(wanted);
    // The button that was pressed goes away; the reader stays where the stories come.
    results.current?.focus();
  };
  const showMore = async (after: string) => {
    setMore({ busy: true });
    try {
      await fetchMore({
        variables: { after },
        updateQuery: ({ storyFeed: before }, { fetchMoreResult: { storyFeed: then } }) => ({
          storyFeed: { ...then, reading: before.reading, stories: [...before.stories, ...then.stories] },
        }),
      });
      setMore({ busy: false });
    } catch (problem) {
      setMore({ busy: false, problem });
    }
  };

  return (
    <Page>
      <title>{`${t('stories.title')} · ${facts.initiative.name}`}</title>
      <PageTitle
        title={t('stories.title')}
        sentence={t('stories.lead')}
        actions={
          <>
            <StoryFile filter={filter} />
            <Link
              look="onward"
              href={`${facts.home}/stories/meaning?${withFilter(parameters, { zone: '' }).toString()}`}
            >
              {t('stories.meaning')}
            </Link>
          </>
        }
      />
      <StoryFilters filter={filter} onChange={change} live />
      {filter.zone && (
        <ChosenZone zone={filter.zone} storyId={feed?.stories[0]?.id} onRemove={() => loosen({ zone: '' })} />
      )}
      <section ref={results} tabIndex={-1} aria-label={t('stories.found')} aria-busy={loading}>
        {error && !feed && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
        {!feed && !error && (
          <Columns>
            {Array.from({ length: 6 }, (_, index) => (
              <Skeleton key={index} height="20rem" voice="serif" />
            ))}
          </Columns>
        )}
        {feed?.stories.length === 0 && <NoStories filter={filter} onChange={loosen} />}
        {feed && feed.stories.length > 0 && (
          <>
            <FoundLine
              filter={filter}
              reading={feed.reading}
              sort={sort}
              onSort={(wanted) => setParameters(withSort(parameters, wanted), { preventScrollReset: true })}
            />
            <Columns>
              {feed.stories.map((story) => (
                <StoryCard
                  key={story.id}
                  level={2}
                  story={{
                    ...previewOf(story, facts, { indicatorId: filter.indicator }),
                    placed: placed(story.id),
                  }}
                />
              ))}
            </Columns>
            {more.problem !== undefined && <FailureNotice error={failure(more.problem)} announced />}
            <ShowMore
              shown={feed.stories.length}
              hasMore={feed.next !== null}
              busy={more.busy}
              onMore={() => feed.next && void showMore(feed.next)}
            />
          </>
        )}
      </section>
    </Page>
  );
}
