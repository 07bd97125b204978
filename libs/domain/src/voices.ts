/**
 * Who has been heard: tellers of one dimension against the people who live here. Small counts are hidden like every
 * other small number.
 */
export interface DimensionVoices {
  dimensionId: string;
  /** How many tellers said something about this; null where it is hidden. */
  tellers: number | null;
  groups: GroupVoices[];
}

export interface GroupVoices {
  categoryId: string;
  tellers: number | null;
  /** Share of the tellers with its 95 % interval, 0 to 1; null where it is hidden. */
  share: number | null;
  lower: number | null;
  upper: number | null;
  /** Share of the people who live here; null where it is not known. */
  populationShare: number | null;
  word: VoiceWord;
}

/**
 * NOT_HEARD: nobody. FEW: so few that the count is hidden. UNDER_HEARD: surely less than their share of the people.
 * HEARD: about their share, or more. UNKNOWN: there is nothing to compare with.
 */
export const VOICE_WORDS = ['NOT_HEARD', 'FEW', 'UNDER_HEARD', 'HEARD', 'UNKNOWN'] as const;
export type VoiceWord = (typeof VOICE_WORDS)[number];
