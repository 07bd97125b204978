import type { Separator } from '@chorus/domain';

/** Keys of the words for what stands between columns. */
export const SEPARATOR_KEYS = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
} as const satisfies Record<Separator, string>;
