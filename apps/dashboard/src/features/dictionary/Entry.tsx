import { useTranslation } from 'react-i18next';
import { DefinitionList } from '../../ui/DefinitionList.js';
import { useFormat } from '../../ui/format.js';
import { Link } from '../../ui/Link.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import { ChallengeMark } from '../challenges/ChallengeMark.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { DictionaryEntry } from './dictionary.graphql.js';
import styles from './Dictionary.module.css';
import { SourceWords } from './SourceWords.js';
import { useHistoryItems } from './useHistoryItems.js';

/** All words about one indicator. */
export function Entry({ entry }: { entry: DictionaryEntry }) {
  const { t } = useTranslation('dictionary');
  const format = useFormat();
  const { home, dimensions } = useInitiative();
  const { former, links } = useHistoryItems()(entry.history);
  const groups = dimensions.filter(({ id }) => entry.dimensionIds.includes(id)).map(({ name }) => name);
  const kind = t(`measures.${entry.measure}`);
  const meaning = [
    { term: t('definition'), description: entry.definition || t('none') },
    { term: t('numerator'), description: entry.numerator },
    { term: t('denominator'), description: entry.denominator },
    ...former,
    { term: t('methodology'), description: entry.methodology },
    ...links,
  ];
  const facts = [
    {
      term: t('unit'),
      description: entry.unit ? t('unitOf', { measure: kind, unit: entry.unit }) : kind,
    },
    { term: t('direction'), description: t(`directions.${entry.direction}`) },
    { term: t('frequency'), description: t(`frequencies.${entry.frequency}`) },
    { term: t('groups'), description: groups.length > 0 ? format.list(groups) : t('everyone') },
    {
      term: t('source'),
      description: entry.source ? <SourceWords source={entry.source} /> : t('noSource'),
    },
    { term: t('organization'), description: entry.organization },
    { term: t('published'), description: format.date(entry.publishedAt.slice(0, 10)) },
  ];
  return (
    <article id={entry.slug} className={styles.entry}>
      <div className={styles.head}>
        <h3>{entry.name}</h3>
        <Link href={`${home}/indicators/${entry.slug}`} data-screen-only="">
          {t('page')}
          <VisuallyHidden> {entry.name}</VisuallyHidden>
        </Link>
      </div>
      <ChallengeMark indicator={entry} />
      <div className={styles.words}>
        <DefinitionList items={meaning.filter(({ description }) => Boolean(description))} />
        <DefinitionList items={facts.filter(({ description }) => Boolean(description))} />
      </div>
    </article>
  );
}
