import type { Span, TrendLayout } from '@chorus/charts';
import { useTranslation } from 'react-i18next';
import { classes } from '../classes.js';
import { useFormat } from '../format.js';
import styles from './ThemeBands.module.css';
import type { NamedSpan, ThemeBand } from './themeBands.js';

interface Props {
  bands: readonly ThemeBand[];
  spans: readonly NamedSpan[];
  domain: Span;
  layout: Pick<TrendLayout, 'left' | 'plotWidth'>;
  minimum: number;
  /** Id of the theme whose stories are shown; empty for all. */
  chosen: string;
  onTheme: (id: string) => void;
}

/** Narrower stretches have no room for a figure. */
const FIGURE = 22;

/** What the stories are about, on the same time axis: a band a theme, thick with a figure where many told. */
export function ThemeBands({ bands, spans, domain, layout, minimum, chosen, onTheme }: Props) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  if (bands.length === 0) return null;
  const x = (at: number) =>
    Math.min(Math.max((at - domain.from) / (domain.to - domain.from), 0), 1) * layout.plotWidth;
  const inWords = ({ told }: ThemeBand) => {
    const few = spans.filter((_, index) => told[index] === null).map(({ name }) => name);
    const many = spans.flatMap(({ name }, index) => {
      const count = told[index];
      return typeof count === 'number' && count > 0 ? [t('themes.many', { count, period: name })] : [];
    });
    return [
      ...many,
      ...(few.length > 0 ? [t('themes.few', { count: minimum, periods: format.list(few) })] : []),
    ].join('; ');
  };
  return (
    <ul
      className={styles.bands}
      style={{ marginLeft: layout.left, width: layout.plotWidth }}
      aria-label={t('themes.label')}
    >
      {bands.map((band) => (
        <li key={band.id} className={styles.band}>
          <button
            type="button"
            className={styles.name}
            aria-pressed={chosen === band.id}
            onClick={() => onTheme(chosen === band.id ? '' : band.id)}
          >
            {band.name}
          </button>
          <div role="img" aria-label={inWords(band)} className={styles.line}>
            {spans.map(({ from, to, name }, index) => {
              const count = band.told[index];
              if (count === 0 || count === undefined) return null;
              const [left, width] = [x(from), x(to) - x(from)];
              return (
                <span
                  key={name}
                  className={classes(styles.cell, count === null && styles.few)}
                  style={{ left, width: Math.max(2, width - 1) }}
                >
                  {count !== null && width >= FIGURE && format.number(count)}
                </span>
              );
            })}
          </div>
        </li>
      ))}
    </ul>
  );
}
