/** What other sites can show, beside the form of a call. */
export const EMBED_KINDS = ['chart', 'stories', 'voices', 'report'] as const;
export type EmbedKind = (typeof EMBED_KINDS)[number];

/** What somebody chose to show; empty texts: everything, or nothing chosen yet. */
export interface EmbedChoice {
  kind: EmbedKind;
  /** Slug. */
  indicator: string;
  place: string;
  group: string;
  /** Slug. */
  report: string;
}

/** Where it stands; undefined while something is still to be chosen. `indicatorId`: of the indicator chosen. */
export function embedPath(home: string, choice: EmbedChoice, indicatorId?: string): string | undefined {
  const { kind, indicator, place, group, report } = choice;
  const query = (fields: Record<string, string>) => {
    const given = new URLSearchParams(Object.entries(fields).filter(([, value]) => value !== '')).toString();
    return given && `?${given}`;
  };
  if (kind === 'chart')
    return indicator ? `${home}/show/chart/${indicator}${query({ place, group })}` : undefined;
  if (kind === 'report') return report ? `${home}/show/report/${report}` : undefined;
  if (kind === 'stories') return `${home}/show/stories${query({ indicator: indicatorId ?? '' })}`;
  return `${home}/show/voices`;
}
