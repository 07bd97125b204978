import { SERIES_STATUSES } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { Link } from '../../ui/Link.js';
import { StatusWord } from '../../ui/StatusWord.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { TensionMarks } from '../tensions/TensionMarks.js';
import type { TensionMark } from '../tensions/tensions.graphql.js';
import { storiesAddress } from '../stories/filter.js';
import { carried, forStories, isNarrowedStories, type Choice } from './choice.js';
import styles from './Compared.module.css';
import type { Disagreement, Front, FrontIndicator } from './front-page.graphql.js';
import { Quote } from './Quote.js';
import { movementOf } from './readings.js';

interface Props {
  front: Front;
  /** What is being talked through. */
  marks: readonly TensionMark[];
  choice: Choice;
}

/** Where the curve says one thing and most tellers the opposite: something to talk about, not a finding. */
export function Disagreements({ front, marks, choice }: Props) {
  const { t } = useTranslation('public');
  const { home } = useInitiative();
  const indicators = new Map(
    front.results.flatMap((result) => result.indicators).map((indicator) => [indicator.id, indicator]),
  );
  const cases = front.disagreements.flatMap((disagreement) => {
    const indicator = indicators.get(disagreement.indicatorId);
    return indicator ? [{ disagreement, indicator }] : [];
  });
  return (
    <>
      {cases.length === 0 && (
        <p>
          {t(isNarrowedStories(choice) ? 'front.disagree.noneHere' : 'front.disagree.none', {
            count: front.minimum,
          })}
        </p>
      )}
      <ul className={styles.cases}>
        {cases.map((one) => (
          <Case
            key={one.indicator.id}
            {...one}
            choice={choice}
            marks={marks.filter(({ indicator }) => indicator?.id === one.indicator.id)}
          />
        ))}
      </ul>
      {marks.length > 0 && (
        <p className={styles.register}>
          <Link look="onward" href={`${home}/tensions`}>
            {t('tension.all')}
          </Link>
        </p>
      )}
    </>
  );
}

interface CaseProps {
  disagreement: Disagreement;
  indicator: FrontIndicator;
  choice: Choice;
  marks: readonly TensionMark[];
}

function Case({ disagreement, indicator, choice, marks }: CaseProps) {
  const { t } = useTranslation('public');
  const { home } = useInitiative();
  const { better, mixed, worse } = disagreement;
  const against = indicator.quotes.find(({ stance }) => stance === 'DISCORDANT');
  const status = SERIES_STATUSES.find((known) => known === disagreement.status) ?? 'TOO_EARLY';
  return (
    <li>
      <h3>
        <Link look="quiet" href={`${home}/indicators/${indicator.slug}${carried(choice)}`}>
          {indicator.name}
        </Link>
      </h3>
      <dl className={styles.sides}>
        <dt>{t('front.disagree.numbers')}</dt>
        <dd>
          <StatusWord
            status={status}
            movement={indicator.series ? movementOf(indicator.series.summary) : undefined}
          />
        </dd>
        <dt>{t('front.disagree.tellers')}</dt>
        <dd className={styles.said}>
          {t(worse > better ? 'front.disagree.worse' : 'front.disagree.better', {
            count: Math.max(better, worse),
            all: better + mixed + worse,
          })}
        </dd>
      </dl>
      {against && (
        <div className={styles.against}>
          <Quote quote={against} />
        </div>
      )}
      <TensionMarks namespace="public" marks={marks} address={`${home}/tensions`} />
      <p>
        <Link look="onward" href={storiesAddress(home, { indicator: indicator.id, ...forStories(choice) })}>
          {t('front.disagree.read', { count: disagreement.stories })}
        </Link>
      </p>
    </li>
  );
}
