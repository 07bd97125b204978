import type { DimensionVoices, GroupVoices, VoiceWord } from '@chorus/domain';
import { protect, representation, type SuppressionPolicy } from '@chorus/stats';

export interface CountedGroup {
  categoryId: string;
  tellers: number;
  /** People of this group who live here; undefined where that is not known. */
  people?: number;
}

/**
 * The voices of one dimension as an audience may see them. Shares are of what tellers said about this dimension; a
 * hidden count hides its share, and another count where it could be worked out from the sum. `people`: how many live
 * here, where the groups are not all of them.
 */
export function voicesOf(
  dimensionId: string,
  groups: readonly CountedGroup[],
  policy: SuppressionPolicy,
  people = peopleIn(groups),
): DimensionVoices {
  const tellers = groups.reduce((sum, group) => sum + group.tellers, 0);
  const hidden = hiddenCounts(tellers, groups, policy);
  return {
    dimensionId,
    tellers: hidden[0] ? null : tellers,
    groups: groups.map((group, index) => {
      const populationShare = group.people !== undefined && people > 0 ? group.people / people : null;
      const voices = groupVoices(group, tellers, populationShare, hidden[index + 1] ?? false);
      // A share, or an interval, beside its count would tell a sum that is hidden.
      return hidden[0] ? { ...voices, share: null, lower: null, upper: null } : voices;
    }),
  };
}

/** How many people the groups are together. */
export function peopleIn(groups: readonly CountedGroup[]): number {
  return groups.reduce((sum, { people = 0 }) => sum + people, 0);
}

/** Which counts are hidden: the sum first, then one a group. */
function hiddenCounts(
  tellers: number,
  groups: readonly CountedGroup[],
  policy: SuppressionPolicy,
): boolean[] {
  const cells = [tellers, ...groups.map((group) => group.tellers)].map((value) => ({
    measure: 'COUNT' as const,
    value,
  }));
  const relation = { total: 0, parts: groups.map((_, index) => index + 1) };
  return protect(cells, groups.length > 0 ? [relation] : [], policy).map((verdict) => verdict !== undefined);
}

function groupVoices(
  { categoryId, tellers }: CountedGroup,
  all: number,
  populationShare: number | null,
  hidden: boolean,
): GroupVoices {
  if (hidden || all === 0) {
    const word: VoiceWord = all === 0 ? 'UNKNOWN' : 'FEW';
    return {
      categoryId,
      tellers: hidden ? null : tellers,
      share: null,
      lower: null,
      upper: null,
      populationShare,
      word,
    };
  }
  const { share, interval, word } = representation({
    tellers,
    all,
    populationShare: populationShare ?? undefined,
  });
  return { categoryId, tellers, share, ...interval, populationShare, word };
}
