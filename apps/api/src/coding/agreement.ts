import { cohenKappa, krippendorffAlpha, type Code } from '@chorus/stats';

/** The themes that one coder found in one story, once finished. */
export interface FinishedCoding {
  storyId: string;
  coderId: string;
  themeIds: readonly string[];
  /** The coder saw suggestions. */
  aided: boolean;
}

export interface Agreement {
  /** Krippendorff's alpha; undefined where nothing can be compared, or where everything is the same. */
  alpha: number | undefined;
  /** Cohen's kappa, where exactly two people coded; undefined otherwise. */
  kappa: number | undefined;
}

export interface ThemeAgreement extends Agreement {
  themeId: string;
  /** Stories in which at least one coder found it, of those that two or more coded. */
  stories: number;
  /** In how many of these the coders differ. */
  differ: number;
}

export interface Disagreement {
  storyId: string;
  themeId: string;
  /** Coders who found the theme, and those who did not. */
  found: string[];
  notFound: string[];
}

export interface WholeAgreement extends Agreement {
  stories: number;
  coders: number;
  themes: ThemeAgreement[];
  disagreements: Disagreement[];
  /** Stories whose coders all worked without suggestions, and agreement on these alone. */
  unaided: Agreement & { stories: number };
}

/**
 * How far coders agree whether a theme is in a story, in its whole or in a part of it: one unit a story and theme, the
 * codes yes and no. Over all themes, the units of all that anybody found. Stories with one coder say nothing.
 */
export function agreementOf(codings: readonly FinishedCoding[]): WholeAgreement {
  const byStory = new Map<string, FinishedCoding[]>();
  for (const coding of codings) byStory.set(coding.storyId, [...(byStory.get(coding.storyId) ?? []), coding]);
  const compared = [...byStory].filter(([, own]) => own.length > 1);
  const coders = [...new Set(compared.flatMap(([, own]) => own.map(({ coderId }) => coderId)))].sort();
  const themeIds = [...new Set(compared.flatMap(([, own]) => own.flatMap((each) => each.themeIds)))].sort();
  const all: Code[][] = [];
  const disagreements: Disagreement[] = [];
  const themes = themeIds.map((themeId) => {
    const units = compared.map(([, own]) => codesOf(own, coders, themeId));
    all.push(...units);
    const split = compared.flatMap(([storyId, own]) => {
      const found = own.filter((each) => each.themeIds.includes(themeId)).map(({ coderId }) => coderId);
      const notFound = own.map(({ coderId }) => coderId).filter((coderId) => !found.includes(coderId));
      return [{ storyId, themeId, found, notFound }];
    });
    const differing = split.filter(({ found, notFound }) => found.length > 0 && notFound.length > 0);
    disagreements.push(...differing);
    const stories = split.filter(({ found }) => found.length > 0).length;
    return { themeId, stories, differ: differing.length, ...measured(units, coders.length) };
  });
  return {
    ...{ stories: compared.length, coders: coders.length, themes, disagreements },
    ...measured(all, coders.length),
    unaided: unaided(compared.map(([, own]) => own)),
  };
}

/** Who saw suggestions agrees with others for that reason too: what is left without such stories. */
function unaided(compared: readonly (readonly FinishedCoding[])[]): WholeAgreement['unaided'] {
  const alone = compared.filter((own) => own.every(({ aided }) => !aided));
  const coders = [...new Set(alone.flatMap((own) => own.map(({ coderId }) => coderId)))].sort();
  const themeIds = [...new Set(alone.flatMap((own) => own.flatMap((each) => each.themeIds)))];
  const units = themeIds.flatMap((themeId) => alone.map((own) => codesOf(own, coders, themeId)));
  return { stories: alone.length, ...measured(units, coders.length) };
}

function codesOf(own: readonly FinishedCoding[], coders: readonly string[], themeId: string): Code[] {
  return coders.map((coder) => {
    const coding = own.find(({ coderId }) => coderId === coder);
    return coding && (coding.themeIds.includes(themeId) ? 'yes' : 'no');
  });
}

function measured(units: readonly Code[][], coders: number): Agreement {
  const side = (index: number) => units.map((unit) => unit[index]);
  return {
    alpha: krippendorffAlpha(units),
    kappa: coders === 2 ? cohenKappa(side(0), side(1)) : undefined,
  };
}
