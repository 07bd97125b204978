import { THEMES_OF_ROADS_AND_HOMES } from './themes-roads-homes.js';
import { THEMES_OF_VOICE_AND_LIFE } from './themes-voice-life.js';
import type { Theme } from './types.js';

/** The codebook: five branches with twenty themes. Branches can be used themselves when nothing below them fits. */
export const THEMES: readonly Theme[] = [...THEMES_OF_ROADS_AND_HOMES, ...THEMES_OF_VOICE_AND_LIFE];
