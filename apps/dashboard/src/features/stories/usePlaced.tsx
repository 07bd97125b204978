import { useQuery } from '@apollo/client/react';
import { signifierIn } from '@chorus/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { PlacementSays } from '../signifiers/PlacementSays.js';
import { PlacementsQuery } from '../signifiers/signifiers.graphql.js';

/** So many stories the server answers for at once. */
const MOST = 200;

/**
 * A line for the card of each story: where its teller placed it by the first question that fits. Cards stand there
 * without it until it is known.
 */
export function usePlaced(storyIds: readonly string[]): (storyId: string) => ReactNode {
  const { i18n } = useTranslation();
  const { initiative } = useInitiative();
  const { data, previousData } = useQuery(PlacementsQuery, {
    variables: { initiative: initiative.slug, storyIds: storyIds.slice(0, MOST) },
    skip: storyIds.length === 0,
  });
  const placed = (data ?? previousData)?.placements ?? [];
  return (storyId) => {
    const placements = placed.find((each) => each.storyId === storyId)?.placements ?? [];
    const first = placements.find(({ mark }) => mark !== null);
    if (!first) return undefined;
    const signifier = signifierIn(first.signifier, i18n.resolvedLanguage);
    return (
      <>
        {signifier.question} <PlacementSays signifier={signifier} mark={first.mark} isBrief />
      </>
    );
  };
}
