import { useTranslation } from 'react-i18next';
import { DefinitionList } from '../../ui/DefinitionList.js';
import { useFormat } from '../../ui/format.js';
import { Link } from '../../ui/Link.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import styles from './AboutIndicator.module.css';
import { pointNotes, type Series } from './columns.js';
import type { Indicator } from './indicator-page.graphql.js';
import { quantityOf } from './quantity.js';

/** Only addresses of the web become links: what somebody typed as a source could be anything. */
const WEB = /^https?:\/\//i;

interface Props {
  indicator: Indicator;
  /** Whose notes on single points are told. */
  series: Series | undefined;
}

/** What the number means, where it comes from, and why the targets are what they are. */
export function AboutIndicator({ indicator, series }: Props) {
  const { t } = useTranslation('indicator');
  const format = useFormat();
  const { definition, numerator, denominator, methodology, organization, source, publishedAt } = indicator;
  const notes = series ? pointNotes(indicator, series) : [];
  const items = [
    { term: t('indicator.about.definition'), description: definition },
    { term: t('indicator.about.numerator'), description: numerator },
    { term: t('indicator.about.denominator'), description: denominator },
    { term: t('indicator.about.method'), description: methodology },
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
    { term: t('indicator.about.source'), description: source && <Source source={source} /> },
    { term: t('indicator.about.organization'), description: organization },
    {
      term: t('indicator.about.published'),
      description: publishedAt && format.date(publishedAt.slice(0, 10)),
    },
  ];
  return <DefinitionList items={items.filter(({ description }) => description)} />;
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

function Source({ source }: { source: NonNullable<Indicator['source']> }) {
  const { t } = useTranslation('indicator');
  const format = useFormat();
  const { title, producer, url, edition, licence, publishedOn, accessedOn } = source;
  const more = [
    edition && t('indicator.about.edition', { edition }),
    publishedOn && t('indicator.about.sourcePublished', { date: format.date(publishedOn) }),
    accessedOn && t('indicator.about.sourceRead', { date: format.date(accessedOn) }),
    licence && t('indicator.about.licence', { licence }),
  ].filter(Boolean);
  return (
    <>
      {url && WEB.test(url) ? <Link href={url}>{title}</Link> : title}
      {`. ${producer}.`}
      {more.length > 0 && <span className={styles.more}>{more.join(' · ')}</span>}
    </>
  );
}
