import type { ResultOf } from '../../graphql.js';
import type { PreviewQuery } from './work-indicators.graphql.js';

type Preview = ResultOf<typeof PreviewQuery>;

/** One place and group of a preview: what there is and what audiences would see. */
export interface PreviewRow {
  placeId: string;
  categoryIds: string[];
  /** What there is, one entry a period. */
  values: (number | null)[];
  /** Point codes of what is shown; `h` is hidden by the policy. */
  states: string;
  hidden: number;
}

/** The two previews beside each other, one row a place and group, in the order of the server. */
export function previewRows({ shown, whole }: Preview): PreviewRow[] {
  const keyOf = (series: { placeId: string; categoryIds: readonly string[] }) =>
    `${series.placeId} ${[...series.categoryIds].sort().join(' ')}`;
  const states = new Map(shown.series.map((series) => [keyOf(series), series.states]));
  return whole.series.map((series) => {
    const { placeId, categoryIds, values } = series;
    const seen = states.get(keyOf(series)) ?? series.states;
    return {
      placeId,
      categoryIds,
      values,
      states: seen,
      hidden: [...seen].filter((code) => code === 'h').length,
    };
  });
}
