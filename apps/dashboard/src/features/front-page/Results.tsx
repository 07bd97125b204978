import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { useFormat } from '../../ui/format.js';
import { Section } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { Link } from '../../ui/Link.js';
import { carried, type Choice } from './choice.js';
import type { Front, FrontIndicator } from './front-page.graphql.js';
import { IndicatorRow } from './IndicatorRow.js';
import { quotesBeside, statusOf, tally } from './readings.js';
import styles from './Results.module.css';

/** Each result with its indicators, and before them how things stand in one sentence. */
export function Results({ front, choice }: { front: Front; choice: Choice }) {
  const { t } = useTranslation('public');
  const results = front.results.filter(({ indicators }) => indicators.length > 0);
  const indicators = results.flatMap((result) => result.indicators);
  const quotes = quotesBeside(indicators);
  if (indicators.length === 0) return <NoResults />;
  return (
    <>
      <Standing front={front} />
      {results.map((result) => (
        <Section key={result.id} title={result.name || t('front.results.other')}>
          <ul className={styles.rows}>
            {result.indicators.filter(speaks).map((indicator) => (
              <li key={indicator.id}>
                <IndicatorRow
                  indicator={indicator}
                  quote={quotes.get(indicator.id)}
                  choice={choice}
                  minimum={front.minimum}
                />
              </li>
            ))}
          </ul>
          <Silent indicators={result.indicators.filter((indicator) => !speaks(indicator))} choice={choice} />
        </Section>
      ))}
    </>
  );
}

function Standing({ front }: { front: Front }) {
  const { t } = useTranslation('public');
  const format = useFormat();
  const indicators = front.results.flatMap((result) => result.indicators);
  const said = tally(indicators.map(({ series }) => statusOf(series)));
  return (
    <p className={styles.standing}>
      {t('front.results.standing', {
        count: indicators.length,
        list: format.list(said.map(({ status, count }) => t(`front.results.tally.${status}`, { count }))),
      })}
    </p>
  );
}

/** Whether there is a number or a voice for the choice. */
const speaks = ({ series, quotes }: FrontIndicator): boolean =>
  series?.summary.latest !== undefined || quotes.length > 0;

/** Indicators with neither number nor voice for the choice, in one line: they are not gone. */
function Silent({ indicators, choice }: { indicators: readonly FrontIndicator[]; choice: Choice }) {
  const { t } = useTranslation('public');
  const { home } = useInitiative();
  if (indicators.length === 0) return null;
  return (
    <p className={styles.silent}>
      {t('front.results.silent')}{' '}
      {indicators.map(({ id, slug, name }, index) => (
        <span key={id}>
          {index > 0 && ' · '}
          <Link href={`${home}/indicators/${slug}${carried(choice)}`}>{name}</Link>
        </span>
      ))}
    </p>
  );
}

function NoResults() {
  const { t } = useTranslation('public');
  const { work, can } = useInitiative();
  return (
    <Section title={t('front.results.none.title')}>
      <EmptyState
        title={t('front.results.none.what')}
        action={
          can('indicator.write') && (
            <ButtonLink href={`${work}/indicators`}>{t('front.results.none.first')}</ButtonLink>
          )
        }
      >
        {t('front.results.none.words')}
      </EmptyState>
    </Section>
  );
}

/** Keeps the place of the first result. */
export function ResultsComing() {
  return (
    <Section>
      <Skeleton lines={1} />
      <div aria-hidden="true">
        {Array.from({ length: 3 }, (_, row) => (
          <div key={row} className={styles.coming}>
            <Skeleton lines={2} />
            <Skeleton height="4rem" />
            <Skeleton lines={3} />
            <Skeleton lines={3} voice="serif" />
          </div>
        ))}
      </div>
    </Section>
  );
}
