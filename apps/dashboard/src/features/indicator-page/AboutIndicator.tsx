import { quantityOf, type PublishedSeries } from '@chorus/charts';
import { pointNotes } from './pointNotes.js';
import { useTranslation } from 'react-i18next';
import { DefinitionList } from '../../ui/DefinitionList.js';
import { useFormat } from '../../ui/format.js';
import { Link } from '../../ui/Link.js';
import { SourceWords } from '../dictionary/SourceWords.js';
import { useHistoryItems } from '../dictionary/useHistoryItems.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import styles from './AboutIndicator.module.css';
import type { Indicator } from './indicator-page.graphql.js';

interface Props {
  indicator: Indicator;
  /** Whose notes on single points are told. */
  series: PublishedSeries | undefined;
}

/** What the number means, where it comes from, and why the targets are what they are. */
export function AboutIndicator({ indicator, series }: Props) {
  const { t } = useTranslation('indicator');
  const format = useFormat();
  const { definition, numerator, denominator, methodology, organization, source, publishedAt } = indicator;
  const { former, links } = useHistoryItems()(indicator.history);
  const { home } = useInitiative();
  const { t: words } = useTranslation('dictionary');
  const notes = series ? pointNotes(indicator, series) : [];
  const items = [
    { term: t('indicator.about.definition'), description: definition },
    { term: t('indicator.about.numerator'), description: numerator },
    { term: t('indicator.about.denominator'), description: denominator },
    ...former,
    { term: t('indicator.about.method'), description: methodology },
    ...links,
    {
      term: t('indicator.about.notes'),
      description: notes.length > 0 && (
        <ul className={styles.lines}>
          {notes.map(({ period, note }) => (
            <li key={period}>
              <strong>{format.periodLabel(period)}</strong> {note}
            </li>
          ))}
        </ul>
      ),
    },
    {
      term: t('indicator.about.targets'),
      description: indicator.targetReasons.length > 0 && <Targets indicator={indicator} />,
    },
    { term: t('indicator.about.source'), description: source && <SourceWords source={source} /> },
    { term: t('indicator.about.organization'), description: organization },
    {
      term: t('indicator.about.published'),
      description: publishedAt && format.date(publishedAt.slice(0, 10)),
    },
  ];
  return (
    <>
      <DefinitionList items={items.filter(({ description }) => Boolean(description))} />
      {publishedAt && (
        <p className={styles.onward}>
          <Link look="onward" href={`${home}/dictionary#${indicator.slug}`}>
            {words('whole')}
          </Link>
        </p>
      )}
    </>
  );
}

function Targets({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('indicator');
  const format = useFormat();
  const { placeName, categoryName } = useInitiative();
  return (
    <ul className={styles.lines}>
      {indicator.targetReasons.map(({ placeId, categoryIds, period, value, rationale }) => (
        <li key={`${placeId}/${categoryIds.join(' ')}/${period}`}>
          <strong>
            {t('indicator.about.target', {
              value: format.value(value, quantityOf(indicator)),
              period: format.periodLabel(period),
              place: [placeName(placeId), format.list(categoryIds.map(categoryName))]
                .filter(Boolean)
                .join(': '),
            })}
          </strong>{' '}
          {rationale}
        </li>
      ))}
    </ul>
  );
}
