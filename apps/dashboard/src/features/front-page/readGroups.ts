import { VOICE_WORDS, type GroupVoices } from '@chorus/domain';

const isShare = (value: unknown): value is number | null =>
  value === null || (typeof value === 'number' && value >= 0 && value <= 1);

function isGroup(value: unknown): value is GroupVoices {
  if (typeof value !== 'object' || value === null) return false;
  const group = value as Partial<Record<keyof GroupVoices, unknown>>;
  return (
    typeof group.categoryId === 'string' &&
    [group.share, group.lower, group.upper, group.populationShare].every(isShare) &&
    VOICE_WORDS.some((word) => word === group.word)
  );
}

/** The groups of a dimension's voices from the JSON of the server; whatever is not one is passed over. */
export function readGroups(json: unknown): GroupVoices[] {
  return Array.isArray(json) ? json.filter(isGroup) : [];
}
