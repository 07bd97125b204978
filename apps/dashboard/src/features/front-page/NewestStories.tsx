import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Link } from '../../ui/Link.js';
import { Columns, Section } from '../../ui/Page.js';
import { StoryCard } from '../../ui/StoryCard.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { storiesAddress } from '../stories/filter.js';
import { previewOf } from '../stories/preview.js';
import type { Story } from '../stories/stories.graphql.js';
import { forStories, isNarrowedStories, type Choice } from './choice.js';
import styles from './NewestStories.module.css';
import { useSpanWords } from './useSpanWords.js';

/** So many stand on the page. */
export const NEWEST = 3;

interface Props {
  stories: readonly Story[];
  choice: Choice;
  change: (change: Partial<Choice>) => void;
}

/** The newest stories of the chosen place, theme and years. */
export function NewestStories({ stories, choice, change }: Props) {
  const { t } = useTranslation('public');
  const facts = useInitiative();
  const narrowed = isNarrowedStories(choice);
  return (
    <Section
      title={t('front.newest.title')}
      actions={
        <Link look="onward" href={storiesAddress(facts.home, forStories(choice))}>
          {t(narrowed ? 'front.newest.these' : 'front.newest.all')}
        </Link>
      }
    >
      {stories.length > 0 ? (
        <Columns>
          {stories.map((story) => (
            <StoryCard key={story.id} story={previewOf(story, facts)} />
          ))}
        </Columns>
      ) : narrowed ? (
        <NoneHere choice={choice} change={change} />
      ) : (
        <EmptyState title={t('front.newest.none')}>{t('front.newest.will')}</EmptyState>
      )}
    </Section>
  );
}

/** No story fits: what was asked for, and each part of it that could be let go. */
function NoneHere({ choice, change }: Omit<Props, 'stories'>) {
  const { t } = useTranslation('public');
  const spanWords = useSpanWords();
  const { placeName, themeName } = useInitiative();
  const { place, theme, from, to } = choice;
  const parts: { name: string; without: Partial<Choice> }[] = [
    ...(place ? [{ name: placeName(place), without: { place: '' } }] : []),
    ...(theme ? [{ name: themeName(theme), without: { theme: '' } }] : []),
    ...(from || to ? [{ name: spanWords(choice), without: { from: '', to: '' } }] : []),
  ];
  return (
    <EmptyState
      title={t('front.newest.noneHere', { what: parts.map(({ name }) => name).join(' · ') })}
      action={
        <span className={styles.without} data-screen-only>
          {parts.map(({ name, without }) => (
            <Button key={name} size="small" icon="close" onClick={() => change(without)}>
              {t('front.newest.without', { what: name })}
            </Button>
          ))}
        </span>
      }
    >
      {(from || to) && t('front.newest.undated')}
    </EmptyState>
  );
}
