import type { CodedPart, Excerpt, Span } from '@chorus/domain';
import { sharedLength, unitizingAlpha, type Continuum } from '@chorus/stats';
import type { FinishedCoding } from './agreement.js';

/** A finished coding with what its coder marked. */
export interface MarkedCoding extends FinishedCoding {
  excerpts: readonly Excerpt[];
  voiceExcerpts: readonly Excerpt[];
  /** Code points of the text, and whole seconds of the recording; 0 where there is none. */
  textLength: number;
  voiceLength: number;
}

export interface SpanMeasures {
  /** Krippendorff's alpha for unitizing; undefined where nobody marked anything. */
  alpha: number | undefined;
  /** Of what two coders marked, the share that both marked, in code points or seconds; not corrected for chance. */
  shared: number | undefined;
}

export interface ThemeSpans extends SpanMeasures {
  themeId: string;
  /** Stories in which at least one coder marked it. */
  stories: number;
  /** In how many of these two coders or more marked it, and not the same. */
  differ: number;
}

/** A theme that two coders or more marked in a story, not at the same places. */
export interface SpanDifference {
  storyId: string;
  themeId: string;
  shared: number;
  /** In the order of the text or recording. */
  marks: (Span & { coderId: string })[];
}

export interface SpanAgreement extends SpanMeasures {
  part: CodedPart;
  stories: number;
  themes: ThemeSpans[];
  /** Those that share least first. */
  differences: SpanDifference[];
}

/** One story and theme: who marked what. A coder who looked and did not find the theme marked nothing. */
interface Looked {
  storyId: string;
  length: number;
  coders: { coderId: string; units: Span[] }[];
}

/**
 * How far coders agree where in texts, or in recordings, a theme is: of stories in which somebody marked something there.
 * Who found a theme in a story without marking it there (in the whole, or in the other part) says nothing about where, and
 * is left out for that theme and story.
 */
export function spanAgreement(codings: readonly MarkedCoding[], part: CodedPart): SpanAgreement {
  const own = codings.map((coding) => ({ coding, marks: marksOf(coding, part) }));
  const marked = new Set(own.filter(({ marks }) => marks.length > 0).map(({ coding }) => coding.storyId));
  const byStory = new Map<string, typeof own>();
  for (const each of own)
    if (marked.has(each.coding.storyId))
      byStory.set(each.coding.storyId, [...(byStory.get(each.coding.storyId) ?? []), each]);
  const themeIds = [...new Set(own.flatMap(({ marks }) => marks.flatMap((each) => each.themeIds)))].sort();
  const differences: SpanDifference[] = [];
  const compared = new Set<string>();
  const all: Continuum[][] = [];
  const themes = themeIds.flatMap((themeId) => {
    const looked = [...byStory].map(([storyId, coders]) => ({
      ...{
        storyId,
        length: lengthOf(
          coders.map(({ coding }) => coding),
          part,
        ),
      },
      coders: coders.flatMap(({ coding, marks }) => {
        const units = marks.filter((each) => each.themeIds.includes(themeId));
        if (units.length === 0 && coding.themeIds.includes(themeId)) return [];
        return [{ coderId: coding.coderId, units: units.map(({ start, end }) => ({ start, end })) }];
      }),
    }));
    const able = looked.filter(({ coders }) => coders.length > 1);
    const found = able.filter(({ coders }) => coders.some(({ units }) => units.length > 0));
    if (found.length === 0) return [];
    const continua = able.map(toContinuum);
    all.push(continua);
    for (const { storyId } of found) compared.add(storyId);
    const differing = found.flatMap((each) => differenceOf(each, themeId));
    differences.push(...differing);
    return [{ themeId, stories: found.length, differ: differing.length, ...measured([continua]) }];
  });
  differences.sort((a, b) => a.shared - b.shared || a.storyId.localeCompare(b.storyId));
  return { part, stories: compared.size, themes, differences, ...measured(all) };
}

const marksOf = (coding: MarkedCoding, part: CodedPart) =>
  part === 'TEXT' ? coding.excerpts : coding.voiceExcerpts;

const lengthOf = (codings: readonly MarkedCoding[], part: CodedPart) =>
  Math.max(...codings.map((coding) => (part === 'TEXT' ? coding.textLength : coding.voiceLength)));

const toContinuum = ({ length, coders }: Looked): Continuum => ({
  length,
  coders: coders.map(({ units }) => units),
});

const measured = (codes: readonly (readonly Continuum[])[]): SpanMeasures => ({
  alpha: unitizingAlpha(codes),
  shared: sharedLength(codes.flat()),
});

/** None where fewer than two marked it: that somebody did not find it is a difference about the story. */
function differenceOf({ storyId, length, coders }: Looked, themeId: string): SpanDifference[] {
  const who = coders.filter(({ units }) => units.length > 0);
  const shared = sharedLength([{ length, coders: who.map(({ units }) => units) }]);
  if (shared === undefined || shared === 1) return [];
  const marks = who.flatMap(({ coderId, units }) => units.map((unit) => ({ ...unit, coderId })));
  marks.sort((a, b) => a.start - b.start || a.end - b.end);
  return [{ storyId, themeId, shared, marks }];
}
