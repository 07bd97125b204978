import type { ChartStory } from '../../ui/charts/types.js';
import { storiesOf } from './storiesOf.js';
import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { StoryPinsQuery, StoryTitlesQuery } from './indicator-page.graphql.js';

/** The server gives so many stories at a time. */
const TITLES = 50;

export interface Pins {
  /** Undefined until they are known; empty where the indicator is not published yet. */
  stories: ChartStory[] | undefined;
  /** How many stories there are in all, also those without a time. */
  total: number;
  /** Fewer of a kind than these are not numbered. */
  minimum: number;
}

/** The stories of an indicator on its time axis. */
export function usePins(slug: string): Pins {
  const { t } = useTranslation('indicator');
  const initiative = useInitiative().initiative.slug;
  const { data, error } = useQuery(StoryPinsQuery, { variables: { initiative, slug } });
  const pins = data?.storyPins;
  const ids = pins?.ids.slice(0, TITLES) ?? [];
  const { data: named } = useQuery(StoryTitlesQuery, {
    variables: { initiative, ids },
    skip: ids.length === 0,
  });
  const untitled = t('stories.one');
  const stories = useMemo(() => {
    if (!pins) return undefined;
    return storiesOf(pins, new Map(named?.stories.map(({ id, title }) => [id, title])), untitled);
  }, [pins, named, untitled]);
  return {
    stories: stories ?? (error ? [] : undefined),
    total: pins?.total ?? 0,
    minimum: pins?.minimum ?? 1,
  };
}
