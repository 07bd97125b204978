/** Where an indicator stands with its audiences. */
export type IndicatorState = 'draft' | 'published' | 'changed' | 'archived';

interface Facts {
  archived: boolean;
  publishedAt: string | null;
  hasUnpublishedChanges: boolean;
}

export function stateOf({ archived, publishedAt, hasUnpublishedChanges }: Facts): IndicatorState {
  if (archived) return 'archived';
  if (publishedAt === null) return 'draft';
  return hasUnpublishedChanges ? 'changed' : 'published';
}
