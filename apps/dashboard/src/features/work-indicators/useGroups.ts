import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import type { Option } from '../../ui/Select.js';
import { useInitiative } from '../initiative/InitiativeContext.js';

/** The key of a set of categories: the same for the same set, empty for everyone. */
export function groupKey(categoryIds: readonly string[]): string {
  return [...categoryIds].sort().join(' ');
}

export function categoriesOfKey(key: string): string[] {
  return key === '' ? [] : key.split(' ');
}

/** The words for groups of people, and the list to choose one from. */
export function useGroups() {
  const { t } = useTranslation('numbers');
  const format = useFormat();
  const { dimensions, categoryName } = useInitiative();
  const groupName = (categoryIds: readonly string[]) =>
    categoryIds.length === 0 ? t('everyone') : format.list(categoryIds.map(categoryName));
  /** Everyone and each category; `also` adds keys of sets of several categories. */
  const groupOptions = (also: readonly string[] = []): Option[] => {
    const single = dimensions.flatMap(({ name, categories }) =>
      categories.map((category) => ({ value: category.id, label: `${name}: ${category.name}` })),
    );
    const known = new Set(['', ...single.map(({ value }) => value)]);
    const combined = [...new Set(also)]
      .filter((key) => !known.has(key))
      .map((key) => ({ value: key, label: groupName(categoriesOfKey(key)) }));
    return [{ value: '', label: t('everyone') }, ...single, ...combined];
  };
  return { groupName, groupOptions };
}
