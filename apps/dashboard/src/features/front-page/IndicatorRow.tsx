import { useTranslation } from 'react-i18next';
import { Link } from '../../ui/Link.js';
import { ChallengeMark } from '../challenges/ChallengeMark.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { carried, type Choice } from './choice.js';
import { Curve } from './Curve.js';
import type { FrontIndicator, FrontQuote } from './front-page.graphql.js';
import styles from './IndicatorRow.module.css';
import { Latest } from './Latest.js';
import { Standing } from './Standing.js';
import { Voice } from './Voice.js';

interface Props {
  indicator: FrontIndicator;
  quote: FrontQuote | undefined;
  choice: Choice;
  /** Fewer stories than these are not numbered. */
  minimum: number;
}

/** Point codes of figures that are kept back to protect people. */
const HIDDEN = /[hs]/;

/** One indicator: the number and its curve on one side, what people say beside it. */
export function IndicatorRow({ indicator, quote, choice, minimum }: Props) {
  const { t } = useTranslation('public');
  const { home } = useInitiative();
  const { series } = indicator;
  const spoken = series?.summary.latest === undefined ? null : series;
  return (
    <article className={styles.row}>
      <div className={styles.head}>
        <h3 className={styles.name}>
          <Link look="quiet" href={`${home}/indicators/${indicator.slug}${carried(choice)}`}>
            {indicator.name}
          </Link>
        </h3>
        <ChallengeMark indicator={indicator} />
        {spoken && <Latest indicator={indicator} series={spoken} choice={choice} />}
      </div>
      {spoken ? (
        <>
          <Curve indicator={indicator} series={spoken} choice={choice} />
          <Standing indicator={indicator} series={spoken} choice={choice} />
        </>
      ) : (
        <p className={styles.none}>
          {t(HIDDEN.test(series?.states ?? '') ? 'front.row.hidden' : 'front.row.none')}
        </p>
      )}
      <Voice indicator={indicator} quote={quote} choice={choice} minimum={minimum} />
    </article>
  );
}
