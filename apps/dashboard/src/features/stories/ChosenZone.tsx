import { useQuery } from '@apollo/client/react';
import { signifierIn } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { PlacementsQuery } from '../signifiers/signifiers.graphql.js';
import { usePlacementWords } from '../signifiers/usePlacementWords.js';
import styles from './StoryFilters.module.css';

interface Props {
  /** As in the address: a signifier and one of its zones. */
  zone: string;
  /** One of the stories that stand there: it knows the words of the question. */
  storyId: string | undefined;
  onRemove: () => void;
}

/** Says that the list is narrowed to where tellers placed their stories, and takes that away. */
export function ChosenZone({ zone, storyId, onRemove }: Props) {
  const { t, i18n } = useTranslation('indicator');
  const words = usePlacementWords();
  const { initiative } = useInitiative();
  const { data } = useQuery(PlacementsQuery, {
    variables: { initiative: initiative.slug, storyIds: [storyId ?? ''] },
    skip: storyId === undefined,
  });
  const [signifierId, at = ''] = zone.split('.');
  const placements = data?.placements.flatMap((story) => story.placements) ?? [];
  const asked = placements.find(({ signifier }) => signifier.id === signifierId)?.signifier;
  const signifier = asked && signifierIn(asked, i18n.resolvedLanguage);
  return (
    <p className={styles.zone} role="status">
      <span>
        {signifier ? `${signifier.question} ${words.zone(signifier, at)}` : t('stories.filter.zone')}
      </span>
      <Button look="plain" size="small" onClick={onRemove}>
        {t('stories.withoutZone')}
      </Button>
    </p>
  );
}
