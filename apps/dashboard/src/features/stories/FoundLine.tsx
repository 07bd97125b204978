import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import type { ResultOf } from '../../graphql.js';
import { Field } from '../../ui/Field.js';
import { Select } from '../../ui/Select.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { SORTS, toServer, type Sort, type StoryFilter } from './filter.js';
import styles from './FoundLine.module.css';
import { StoryCountQuery, type StoryFeedQuery } from './stories.graphql.js';
import { useCountWords } from './useCountWords.js';

interface Props {
  filter: StoryFilter;
  reading: ResultOf<typeof StoryFeedQuery>['storyFeed']['reading'];
  sort: Sort;
  onSort: (sort: Sort) => void;
}

/** How many stories fit, how words were read that nothing fits, and what comes first. */
export function FoundLine({ filter, reading, sort, onSort }: Props) {
  const { t, i18n } = useTranslation('indicator');
  const { initiative } = useInitiative();
  const inWords = useCountWords();
  const { data, previousData } = useQuery(StoryCountQuery, {
    variables: { initiative: initiative.slug, filter: toServer(filter) },
  });
  const count = (data ?? previousData)?.storyCount;
  const list = (words: readonly string[]) =>
    new Intl.ListFormat(i18n.resolvedLanguage).format(
      words.map((one) => t('stories.quoted', { words: one })),
    );
  const words = reading && {
    typed: list(reading.read.map(({ typed }) => typed)),
    meant: list(reading.read.map(({ meant }) => meant)),
  };
  return (
    <div className={styles.line}>
      <div role="status">
        {words && <p className={styles.reading}>{t(`stories.reading.${reading.how}`, words)}</p>}
        <p>{count && inWords(count)}</p>
      </div>
      {filter.words && (
        <div className={styles.sort}>
          <Field label={t('stories.sort.label')}>
            <Select
              value={sort}
              options={SORTS.map((value) => ({ value, label: t(`stories.sort.${value}`) }))}
              onChange={(value) => onSort(value === 'BEST' ? 'BEST' : 'NEWEST')}
            />
          </Field>
        </div>
      )}
    </div>
  );
}
