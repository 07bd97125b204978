import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { ChoiceList } from '../../ui/Choices.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { trendMark } from '../../ui/StoryMark.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { StoriesBesideQuery } from './tensions.graphql.js';

interface Props {
  indicatorId: string;
  chosen: readonly string[];
  error?: string;
  onChange: (ids: string[]) => void;
}

const FIRST_WORDS = 90;

/** Published stories beside the indicator, the newest first. */
export function ChooseStories({ indicatorId, chosen, error, onChange }: Props) {
  const { t } = useTranslation('tensions');
  const { t: ui } = useTranslation('ui');
  const { initiative } = useInitiative();
  const {
    data,
    error: failed,
    refetch,
  } = useQuery(StoriesBesideQuery, {
    variables: { initiative: initiative.slug, indicatorId },
  });
  if (failed && !data) return <FailureNotice error={failure(failed)} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={6} />;
  const { stories } = data.storyFeed;
  if (stories.length === 0) return <p>{t('new.noStories')}</p>;
  return (
    <ChoiceList
      legend={t('new.storiesLegend')}
      hint={t('new.storiesHint')}
      error={error}
      optional
      values={chosen}
      onChange={onChange}
      choices={stories.map(({ id, title, text, language, livedTrend }) => ({
        value: id,
        label: (
          <span lang={language} dir="auto">
            {title || `${text.slice(0, FIRST_WORDS)} …`}
          </span>
        ),
        hint: ui(`story.trend.${trendMark(livedTrend)}`),
      }))}
    />
  );
}
