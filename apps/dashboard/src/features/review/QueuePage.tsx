import { useQuery } from '@apollo/client/react';
import { STORY_STATES, type StoryState } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { ButtonLink } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { useFormat } from '../../ui/format.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { Tabs } from '../../ui/Tabs.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { QueuedStory, type Queued } from './QueuedStory.js';
import { QueueQuery } from './review.graphql.js';
import styles from './review.module.css';

/** In the order in which work is done, not in that of the states. */
const TABS = ['SUBMITTED', 'IN_REVIEW', 'HELD', 'PUBLISHED', 'WITHDRAWN'] as const satisfies StoryState[];

/** The state that the address asks for; new stories where it asks for none. */
export function stateOf(search: URLSearchParams): StoryState {
  return STORY_STATES.find((state) => state === search.get('state')) ?? 'SUBMITTED';
}

/** `/w/:initiative/stories?state=HELD`: stories by where they stand, those that have waited longest first. */
export function QueuePage() {
  const { t } = useTranslation('work');
  const format = useFormat();
  const { initiative, work, can } = useInitiative();
  const [search, setSearch] = useSearchParams();
  const state = stateOf(search);
  const { data, previousData, error, refetch } = useQuery(QueueQuery, {
    variables: { initiative: initiative.slug, states: [state] },
  });
  const counts = (data ?? previousData)?.reviewQueue.counts;
  const stories = data?.reviewQueue.stories;
  const label = (each: StoryState) => {
    const name = t(`review.state.${each}`);
    return counts ? t('review.tab', { state: name, count: format.number(counts[each]) }) : name;
  };
  return (
    <Page>
      <title>{`${t('review.title')} · ${initiative.name}`}</title>
      <PageTitle
        title={t('review.title')}
        sentence={t('review.sentence')}
        actions={
          <>
            {can('story.scribe') && <ButtonLink href={`${work}/prompts`}>{t('review.writeDown')}</ButtonLink>}
            {can('story.import') && (
              <ButtonLink href={`${work}/story-imports`}>{t('review.fromFile')}</ButtonLink>
            )}
            {can('moderation.read') && <ButtonLink href={`${work}/care`}>{t('review.rules')}</ButtonLink>}
          </>
        }
      />
      {error && !data ? (
        <FailureNotice error={failure(error)} retry={() => void refetch()} />
      ) : (
        <Tabs
          label={t('review.tabs')}
          current={state}
          onChange={(chosen) => setSearch({ state: chosen }, { replace: true })}
          tabs={TABS.map((each) => ({
            key: each,
            label: label(each),
            content: stories ? (
              <Stories stories={stories} state={state} total={counts?.[state] ?? 0} />
            ) : (
              <Waiting />
            ),
          }))}
        />
      )}
    </Page>
  );
}

function Waiting() {
  return (
    <div className={styles.queue}>
      <Skeleton voice="serif" lines={4} />
      <Skeleton voice="serif" lines={4} />
    </div>
  );
}

interface StoriesProps {
  stories: readonly Queued[];
  state: StoryState;
  total: number;
}

function Stories({ stories, state, total }: StoriesProps) {
  const { t } = useTranslation('work');
  if (stories.length === 0)
    return <EmptyState title={t(`review.empty.${state}`)}>{t(`review.emptyDo.${state}`)}</EmptyState>;
  return (
    <>
      {stories.length < total && (
        <p className={styles.note}>{t('review.first', { count: stories.length })}</p>
      )}
      <ul className={styles.queue}>
        {stories.map((story) => (
          <li key={story.id}>
            <QueuedStory story={story} />
          </li>
        ))}
      </ul>
    </>
  );
}
