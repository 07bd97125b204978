import { quantityOf, type PublishedSeries } from '@chorus/charts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import { furthest, readAnnualChange, readPace, readRun, type PaceReading } from './course.js';
import type { Indicator } from './indicator-page.graphql.js';

/** Where a curve goes, in words: one entry for each thing that can be said of it. */
export function useCourseWords(
  indicator: Indicator,
): (series: PublishedSeries) => { term: string; words: string }[] {
  const { t } = useTranslation('indicator');
  const format = useFormat();
  const quantity = quantityOf(indicator);
  const points = (value: number) => format.change(value, quantity).replace(/^\+/, '');
  const percent = (value: number) => format.percent(value / 100, 1);
  const period = (label: string) => format.periodLabel(label);

  const arrival = (reading: PaceReading['arrival']): string => {
    if (typeof reading === 'string') return t(`indicator.course.arrival.${reading}`);
    const { inTime, earliest, latest } = reading;
    const when = inTime === undefined ? 'AT_ALL' : inTime ? 'IN_TIME' : 'LATE';
    const span = earliest && latest ? 'BETWEEN' : earliest ? 'FROM' : undefined;
    return [
      t(`indicator.course.arrival.${when}`, { period: period(reading.period) }),
      span &&
        earliest !== latest &&
        t(`indicator.course.span.${span}`, {
          earliest: period(earliest ?? ''),
          latest: period(latest ?? ''),
        }),
    ]
      .filter(Boolean)
      .join(' ');
  };

  const pace = (series: PublishedSeries): string | undefined => {
    const reading = readPace(indicator, series);
    if (!reading) return undefined;
    const { target, needed, today } = reading;
    const goal = { target: format.value(target.value, quantity), period: period(target.period) };
    return [
      needed
        ? t(`indicator.course.needed.${needed.way}`, { ...goal, by: points(needed.by) })
        : t('indicator.course.passed', goal),
      today && t(`indicator.course.today.${today.way}`, { by: points(today.by) }),
      arrival(reading.arrival),
    ]
      .filter(Boolean)
      .join(' ');
  };

  const change = (series: PublishedSeries): string | undefined => {
    const reading = readAnnualChange(series);
    if (!reading) return undefined;
    const { way, by, least, most } = reading;
    return t(`indicator.course.annual.${way}`, {
      by: percent(by),
      least: percent(least),
      most: percent(most),
    });
  };

  const run = (series: PublishedSeries): string | undefined => {
    const reading = readRun(indicator, series);
    if (!reading) return undefined;
    const { signal, side, median, length, crossings, from, to, isBetter } = reading;
    const middle = { median: format.value(median, quantity) };
    if (signal === 'NONE') return t('indicator.course.run.NONE', middle);
    if (signal === 'CROSSINGS') return t('indicator.course.run.CROSSINGS', { ...middle, count: crossings });
    return [
      t(`indicator.course.run.${side}`, {
        ...{ ...middle, count: length },
        ...{ from: period(from), to: period(to) },
      }),
      isBetter !== undefined && t(`indicator.course.run.${isBetter ? 'better' : 'worse'}`),
    ]
      .filter(Boolean)
      .join(' ');
  };

  const ahead = (series: PublishedSeries): string | undefined => {
    const last = furthest(series);
    if (!last) return undefined;
    return [
      t('indicator.course.ahead', {
        period: period(last.period),
        value: format.value(last.value, quantity),
        low: format.value(last.lower, quantity),
        high: format.value(last.upper, quantity),
      }),
      t(`indicator.course.method.${last.method}`),
    ].join(' ');
  };

  return (series) =>
    [
      { term: t('indicator.course.terms.pace'), words: pace(series) },
      { term: t('indicator.course.terms.annual'), words: change(series) },
      { term: t('indicator.course.terms.run'), words: run(series) },
      { term: t('indicator.course.terms.ahead'), words: ahead(series) },
    ].flatMap(({ term, words }) => (words ? [{ term, words }] : []));
}
