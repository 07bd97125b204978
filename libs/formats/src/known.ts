import type { Frequency } from '@chorus/domain';

/** What an initiative has already; names in a file are looked for here. */
export interface Known {
  indicators: KnownIndicator[];
  /** Those that take no numbers any more: a file that names one is told so. */
  archived?: Pick<KnownIndicator, 'slug' | 'name'>[];
  dimensions: KnownDimension[];
  /** Names of the levels of its places, such as "Town" or "School district". */
  levels: string[];
}

export interface KnownIndicator {
  slug: string;
  name: string;
  frequency: Frequency;
}

export interface KnownDimension {
  key: string;
  name: string;
  categories: { key: string; name: string; aliases: string[] }[];
}
