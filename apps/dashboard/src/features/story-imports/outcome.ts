import { AUDIENCES, allowedByBoth, type Audience } from '@chorus/domain';
import type { AllowedByTellers, StatedConsent } from './delivery.js';

/** What can be stated for a whole file beside who may read it. */
export const STATED = ['mayQuote', 'showAlias', 'researchExport'] as const;
export type Stated = (typeof STATED)[number];

/** Stories of one audience, and how many of them get what. */
export interface OutcomeRow extends Record<Stated, number> {
  audience: Audience;
  stories: number;
}

/** What becomes of the stories of a file once something is stated for it. */
export interface Outcome {
  /** Stories that get less than was stated, because their tellers said so. */
  narrowed: number;
  /** Stories that are shown up to a day. */
  ends: number;
  /** Stories that nobody outside reads, because no guardian agreed. */
  waiting: number;
  /** The widest audience first; audiences without a story are left out. */
  rows: OutcomeRow[];
}

export function outcomeOf(allowed: readonly AllowedByTellers[], stated: StatedConsent): Outcome {
  const whole = { ...stated, hearVoice: false, showPictures: false, mayContact: false };
  const groups = allowed.map(({ ends, stories, ...told }) => {
    const consent = allowedByBoth(told, whole);
    // A story that nobody outside reads ends with nobody noticing.
    return { consent, stories, guardian: told.guardian, ends: ends && consent.audience !== 'STEWARDS' };
  });
  const sum = (chosen: typeof groups) => chosen.reduce((total, { stories }) => total + stories, 0);
  const rows = [...AUDIENCES].reverse().map((audience) => {
    const here = groups.filter(({ consent }) => consent.audience === audience);
    const having = (each: Stated) => sum(here.filter(({ consent }) => consent[each]));
    return {
      ...{ audience, stories: sum(here) },
      ...{ mayQuote: having('mayQuote'), showAlias: having('showAlias') },
      researchExport: having('researchExport'),
    };
  });
  const waiting = groups.filter(({ guardian }) => guardian === 'MISSING');
  const isLess = ({ consent, ends, guardian }: (typeof groups)[number]) =>
    ends ||
    guardian === 'MISSING' ||
    consent.audience !== stated.audience ||
    STATED.some((each) => stated[each] && !consent[each]);
  return {
    narrowed: sum(groups.filter(isLess)),
    ends: sum(groups.filter(({ ends }) => ends)),
    waiting: sum(waiting),
    rows: rows.filter(({ stories }) => stories > 0),
  };
}
