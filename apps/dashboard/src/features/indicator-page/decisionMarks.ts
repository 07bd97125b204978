import type { ChartAnnotation } from '@chorus/charts';
import type { DecisionMark } from '../decisions/decisions.graphql.js';

interface Choice {
  slug: string;
  /** The place that holds all others: its name goes without saying. */
  root: string;
  placeName: (id: string) => string;
}

/** Decisions as dated notes of a curve, in the order of their days among the others. */
export function withDecisions(
  annotations: readonly ChartAnnotation[],
  decisions: readonly DecisionMark[],
  { slug, root, placeName }: Choice,
): ChartAnnotation[] {
  const marks = decisions.map(({ id, title, decidedOn, curves }): ChartAnnotation => {
    const places = curves
      .filter(({ indicator, placeId }) => indicator?.slug === slug && placeId !== root)
      .map(({ placeId }) => placeName(placeId));
    const text = places.length > 0 ? `${places.join(', ')}: ${title}` : title;
    return { id, date: decidedOn, kind: 'DECISION', text };
  });
  return [...annotations, ...marks].sort((a, b) => a.date.localeCompare(b.date));
}
