import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { storiesWithin } from '../../ui/charts/lane.js';
import { useFormat } from '../../ui/format.js';
import { Link } from '../../ui/Link.js';
import { ShowMore } from '../../ui/ShowMore.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { StoryCard } from '../../ui/StoryCard.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { storiesAddress } from '../stories/filter.js';
import { previewOf } from '../stories/preview.js';
import { StoriesQuery, StoryFeedQuery, type Story } from '../stories/stories.graphql.js';
import type { Indicator } from './indicator-page.graphql.js';
import { seenOn } from './seen.js';
import { spanOf, type Selection } from './selection.js';
import styles from './StoriesBeside.module.css';
import type { Pins } from './usePins.js';
import { useSelection, type Select } from './useSelection.js';
import { useShown } from './useShown.js';

interface Props {
  indicator: Indicator;
  pins: Pins;
  selection: Selection;
  select: Select;
}

/** So many characters of the story that was chosen. */
const CHOSEN = 900;

/** So many stories stand beside a chart at first, and come with each "show more". */
const AT_A_TIME = 3;

/** The stories beside the chart: the one that was chosen, those of the chosen span, or the newest. */
export function StoriesBeside({ indicator, pins, selection, select }: Props) {
  const { t } = useTranslation('indicator');
  const format = useFormat();
  const { home, themeName } = useInitiative();
  const { story, from, to, theme } = selection;
  const heading = useShown(story || from || theme);
  const span = spanOf(selection);
  const all = () => {
    select({ story: '', from: '', to: '', theme: '' });
    // The button goes away; the reader stays with the stories.
    heading.current?.focus({ preventScroll: true });
  };
  // The newest first, as everywhere.
  const about = pins.stories?.filter(({ themes }) => !theme || themes.includes(theme));
  const held = span ? storiesWithin(about ?? [], span) : about;
  const ids = (span || theme) && held ? held.map(({ id }) => id) : undefined;
  const when = span ? format.when({ start: from, end: to }) : '';
  const count = ids?.length ?? 0;
  return (
    <section className={styles.beside}>
      <h2 ref={heading} tabIndex={-1} className={styles.title} aria-live="polite">
        {story
          ? t('indicator.stories.chosen')
          : theme
            ? t(span ? 'indicator.stories.aboutWithin' : 'indicator.stories.about', {
                ...{ count, when, theme: themeName(theme) },
              })
            : span
              ? t('indicator.stories.within', { count, when })
              : t('indicator.stories.newest')}
      </h2>
      {(story || span || theme) && (
        <Button look="plain" size="small" icon="back" onClick={all}>
          {t('indicator.stories.all')}
        </Button>
      )}
      {story ? (
        <ByIds key={story} ids={[story]} indicator={indicator} length={CHOSEN} />
      ) : ids ? (
        <ByIds key={`${from}/${to}/${theme}`} ids={ids} indicator={indicator} />
      ) : pins.stories === undefined ? (
        <Waiting />
      ) : pins.stories.length > 0 ? (
        // By their pins: a story may stand here although its teller took it out of the list of all stories.
        <ByIds ids={pins.stories.slice(0, AT_A_TIME).map(({ id }) => id)} indicator={indicator} />
      ) : (
        <Newest indicator={indicator} />
      )}
      <p>
        <Link look="onward" href={storiesAddress(home, { indicator: indicator.id, theme })}>
          {t('indicator.stories.every', { count: pins.total })}
        </Link>
      </p>
    </section>
  );
}

function Newest({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('indicator');
  const { initiative } = useInitiative();
  const { data, error, refetch } = useQuery(StoryFeedQuery, {
    variables: { initiative: initiative.slug, filter: { indicatorId: indicator.id }, first: AT_A_TIME },
  });
  const stories = data?.storyFeed.stories;
  if (error && !stories) return <FailureNotice error={failure(error)} retry={() => void refetch()} />;
  if (!stories) return <Waiting />;
  if (stories.length === 0) return <p className={styles.none}>{t('indicator.stories.none')}</p>;
  return <Cards stories={stories} indicator={indicator} />;
}

interface ByIdsProps {
  ids: readonly string[];
  indicator: Indicator;
  /** So much of each text, instead of its quote. */
  length?: number;
}

function ByIds({ ids, indicator, length }: ByIdsProps) {
  const { t } = useTranslation('indicator');
  const { initiative } = useInitiative();
  const [shown, setShown] = useState(AT_A_TIME);
  const { data, previousData, loading, error, refetch } = useQuery(StoriesQuery, {
    variables: { initiative: initiative.slug, ids: ids.slice(0, shown) },
    skip: ids.length === 0,
  });
  const stories = (data ?? previousData)?.stories;
  if (error && !stories) return <FailureNotice error={failure(error)} retry={() => void refetch()} />;
  if (ids.length === 0) return <p className={styles.none}>{t('indicator.stories.noneWithin')}</p>;
  if (!stories) return <Waiting />;
  // A story can be taken back between the pin and the look at it.
  if (stories.length === 0) return <p className={styles.none}>{t('indicator.stories.gone')}</p>;
  return (
    <>
      <Cards stories={stories} indicator={indicator} length={length} />
      {ids.length > AT_A_TIME && (
        <ShowMore
          shown={stories.length}
          total={ids.length}
          hasMore={shown < Math.min(ids.length, 50)}
          busy={loading}
          onMore={() => setShown(Math.min(shown + AT_A_TIME, 50))}
        />
      )}
    </>
  );
}

interface CardsProps {
  stories: readonly Story[];
  indicator: Indicator;
  length?: number;
}

function Cards({ stories, indicator, length }: CardsProps) {
  const facts = useInitiative();
  const [selection] = useSelection();
  const seenAt = seenOn(indicator.slug, selection);
  return stories.map((story) => (
    <StoryCard
      key={story.id}
      story={previewOf(story, facts, { indicatorId: indicator.id, length, seenAt })}
    />
  ));
}

const Waiting = () => <Skeleton height="24rem" voice="serif" />;
