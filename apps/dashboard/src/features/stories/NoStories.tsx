import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { activeFilters, type FilterName, type StoryFilter } from './filter.js';
import { LoosenFilter } from './LoosenFilter.js';
import styles from './NoStories.module.css';

interface Props {
  filter: StoryFilter;
  onChange: (change: Partial<Record<FilterName, string>>) => void;
}

/** No story fits: says which filter could be taken away. Without filters there is no story yet at all. */
export function NoStories({ filter, onChange }: Props) {
  const { t } = useTranslation('indicator');
  const { home, prompts } = useInitiative();
  const active = activeFilters(filter);
  if (active.length === 0) {
    const open = prompts.some(({ isOpen }) => isOpen);
    return (
      <EmptyState
        title={t('stories.none.title')}
        action={
          open && (
            <ButtonLink look="story" href={`${home}/share`}>
              {t('stories.none.share')}
            </ButtonLink>
          )
        }
      >
        {t('stories.none.will')}
      </EmptyState>
    );
  }
  return (
    <div role="status">
      <EmptyState
        title={t('stories.empty.title')}
        action={
          active.length > 1 && (
            <Button
              look="plain"
              onClick={() => onChange(Object.fromEntries(active.map((name) => [name, ''])))}
            >
              {t('stories.empty.all')}
            </Button>
          )
        }
      >
        <p>{t('stories.empty.loosen', { count: active.length })}</p>
        <ul className={styles.loosen}>
          {active.map((name) => (
            <LoosenFilter key={name} filter={filter} name={name} onChange={onChange} />
          ))}
        </ul>
      </EmptyState>
    </div>
  );
}
