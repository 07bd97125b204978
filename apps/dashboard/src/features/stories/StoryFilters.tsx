import { STANCES } from '@chorus/domain';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { texts } from '../../locales.js';
import { Button } from '../../ui/Button.js';
import { classes } from '../../ui/classes.js';
import { Field } from '../../ui/Field.js';
import { Select, type Option } from '../../ui/Select.js';
import { useLanguageName } from '../../ui/useLanguageName.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { treeOptions } from '../initiative/tree.js';
import { useIndicatorNames } from '../initiative/useIndicatorNames.js';
import { activeFilters, type FilterName, type StoryFilter } from './filter.js';
import { FilterChips } from './FilterChips.js';
import { SearchWords } from './SearchWords.js';
import styles from './StoryFilters.module.css';

interface Props {
  filter: StoryFilter;
  /** `typing`: by words that are not finished yet, which is no step to go back to. */
  onChange: (change: Partial<Record<FilterName, string>>, typing?: boolean) => void;
  /** Looks for words while they are typed. */
  live?: boolean;
}

/** The first year that can be chosen. */
const FIRST_YEAR = 1940;

/** Words to look for, and lists that narrow the stories at once; on a small screen folded until asked for. */
export function StoryFilters({ filter, onChange, live = false }: Props) {
  const { t } = useTranslation('indicator');
  const [open, setOpen] = useState(false);
  const panel = useId();
  const languageName = useLanguageName();
  const { themes, places, prompts } = useInitiative();
  const indicators = useIndicatorNames();
  const list = (name: Exclude<FilterName, 'words' | 'zone'>, options: readonly Option[]) => (
    <Field label={t(`stories.filter.${name}`)}>
      <Select
        value={filter[name]}
        placeholder={t(`stories.any.${name}`)}
        options={options}
        onChange={(value) => onChange({ [name]: value })}
      />
    </Field>
  );
  const count = activeFilters(filter).filter((name) => name !== 'words' && name !== 'zone').length;
  return (
    <search className={styles.filters}>
      <SearchWords
        words={filter.words}
        live={live}
        onWords={(words, typing) => onChange({ words }, typing)}
      />
      <Button
        look="plain"
        className={styles.fold}
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        {count > 0 ? t('stories.narrowed', { count }) : t('stories.narrow')}
      </Button>
      <div id={panel} className={classes(styles.lists, open && styles.open)}>
        {list('theme', treeOptions(themes))}
        {list('place', treeOptions(places))}
        {list('from', yearOptions(filter.from, filter.to))}
        {list('to', yearOptions(filter.to, filter.from))}
        {list('trend', [
          { value: '1', label: t('stories.trend.1') },
          { value: '0', label: t('stories.trend.0') },
          { value: '-1', label: t('stories.trend.-1') },
        ])}
        {list(
          'prompt',
          prompts.map(({ id, question }) => ({ value: id, label: question })),
        )}
        {list(
          'indicator',
          indicators.map(({ id, name }) => ({ value: id, label: name })),
        )}
        {filter.indicator &&
          list(
            'stance',
            STANCES.map((stance) => ({ value: stance, label: t(`stories.stance.${stance}`) })),
          )}
        {list(
          'language',
          texts.languages.map((language) => ({ value: language, label: languageName(language) })),
        )}
      </div>
      <FilterChips filter={filter} onChange={onChange} />
    </search>
  );
}

/** The years to choose from, this one first; a year of the address is among them, however far away. */
function yearOptions(...named: string[]): Option[] {
  const thisYear = new Date().getFullYear();
  const years = Array.from({ length: thisYear - FIRST_YEAR + 1 }, (_, index) => thisYear - index);
  const others = named.filter((year) => year !== '').map(Number);
  return [...new Set([...years, ...others])]
    .sort((one, other) => other - one)
    .map((year) => ({ value: String(year), label: String(year) }));
}
