import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Tag } from '../../ui/Tag.js';
import { activeFilters, type FilterName, type StoryFilter } from './filter.js';
import { useFilterValue } from './filterNames.js';
import styles from './StoryFilters.module.css';

interface Props {
  filter: StoryFilter;
  onChange: (change: Partial<Record<FilterName, string>>) => void;
}

/** What the list is narrowed to, each to be taken away. Words stand in their field, a zone beside its question. */
export function FilterChips({ filter, onChange }: Props) {
  const { t } = useTranslation('indicator');
  const valueOf = useFilterValue(filter);
  const group = useRef<HTMLDivElement>(null);
  const active = activeFilters(filter).filter((name) => name !== 'words' && name !== 'zone');
  const remove = (names: readonly FilterName[]) => {
    onChange(Object.fromEntries(names.map((name) => [name, ''])));
    // The button that was pressed goes away; the reader stays among the filters.
    group.current?.focus();
  };
  return (
    <div ref={group} tabIndex={-1} role="group" aria-label={t('stories.chosen')} className={styles.chips}>
      {active.map((name) => (
        <Tag
          key={name}
          name={t('stories.empty.without', { filter: t(`stories.filter.${name}`), value: valueOf(name) })}
          onRemove={() => remove([name])}
        />
      ))}
      {active.length > 1 && (
        <Button look="plain" size="small" onClick={() => remove(active)}>
          {t('stories.empty.all')}
        </Button>
      )}
    </div>
  );
}
