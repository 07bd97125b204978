import { problem, spanProblems, spanText, voiceSpanProblem, type Excerpt, type Span } from '@chorus/domain';
import { Conflict, Invalid } from '../core/errors.js';

/** An excerpt with the words it covers, as its coder read them. */
export interface WantedExcerpt extends Excerpt {
  words: string;
}

/** Excerpts may overlap, but one span is one excerpt; each stands in the text as its coder read it. */
export function excerptsOf(text: string, wanted: readonly WantedExcerpt[]): Excerpt[] {
  for (const each of wanted) {
    const [wrong] = spanProblems(text, [each]);
    if (wrong) {
      const code = wrong === 'SPLITS_CHARACTER' ? wrong : 'INVALID';
      throw new Invalid([{ path: 'input.excerpts', problem: problem(code) }]);
    }
    if (spanText(text, each) !== each.words) throw new Conflict('CHANGED_MEANWHILE');
  }
  if (hasTwice(wanted)) throw Invalid.field('input.excerpts', 'OVERLAPS');
  return wanted.map(kept);
}

/** Stretches of a recording may overlap too. `duration` in seconds; undefined where the story has no recording. */
export function voiceExcerptsOf(duration: number | undefined, wanted: readonly Excerpt[]): Excerpt[] {
  wanted.forEach((each, index) => {
    const path = `input.voiceExcerpts.${index}`;
    if (duration === undefined) throw Invalid.field(path, 'UNKNOWN');
    const wrong = voiceSpanProblem(each, duration);
    if (wrong) throw new Invalid([{ path, problem: wrong }]);
  });
  if (hasTwice(wanted)) throw Invalid.field('input.voiceExcerpts', 'ALREADY_USED');
  return wanted.map(kept);
}

const hasTwice = (spans: readonly Span[]) =>
  new Set(spans.map(({ start, end }) => `${start}-${end}`)).size < spans.length;

const kept = ({ start, end, themeIds, memo }: Excerpt): Excerpt => ({
  start,
  end,
  themeIds: [...new Set(themeIds)],
  memo,
});
