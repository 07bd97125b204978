const KEYS = {
  '-2': 'stories.lived.muchWorse',
  '-1': 'stories.lived.worse',
  '0': 'stories.lived.mixed',
  '1': 'stories.lived.better',
  '2': 'stories.lived.muchBetter',
} as const;

/** The text that says where a teller sees things go, from -2 to 2; null where the teller did not say. */
export function livedTrendKey(
  trend: number | null,
): (typeof KEYS)[keyof typeof KEYS] | 'stories.lived.unsaid' {
  const known = trend === null ? undefined : Object.entries(KEYS).find(([step]) => Number(step) === trend);
  return known?.[1] ?? 'stories.lived.unsaid';
}
