/**
 * Which themes speak from the words of a text, learned from texts that people gave themes: for each theme against all
 * other texts, how much likelier each word is where the theme was found (log-odds with an informative Dirichlet prior).
 * A score is a sum of such weights, so that every suggestion can say which words it comes from.
 * Source of the weights: Monroe, Colaresi and Quinn 2008, "Fightin' Words", Political Analysis 16:372-403, section 3.4.
 */

/** A text that people gave themes. */
export interface CodedText {
  /** Stems of its words; how often does not matter. */
  stems: readonly string[];
  themeIds: readonly string[];
}

/** Counts of texts, and of the different words in them; lists of numbers are in the order of `themeIds`. */
export interface ThemeModel {
  texts: number;
  words: number;
  themeIds: readonly string[];
  /** By theme: texts that carry it, and words in these. */
  textsWith: readonly number[];
  wordsWith: readonly number[];
  /** By word: texts that have it, in all and by theme. */
  seen: ReadonlyMap<string, { texts: number; textsWith: Float64Array }>;
  /** Scores from here on are suggested: about half of such suggestions were right, each text judged by the others. Infinity: none were. */
  threshold: number;
}

export interface ThemeSuggestion {
  themeId: string;
  /** Texts with this theme that it was learned from. */
  texts: number;
  /** Natural logarithm of the odds that the theme is there, as far as single words can tell. */
  score: number;
  /** The words that speak for it, the strongest first. */
  because: { stem: string; weight: number }[];
}

/** Before so many texts carry a theme, nothing is suggested; nor is a theme that fewer than five carry. */
export const FEWEST_CODED = 30;
export const FEWEST_WITH_THEME = 5;
/**
 * As many words in each theme are taken as seen before, in the shares of all texts together; where there are few texts,
 * an eighth of their words. Chosen by cross-validation, see the decision on theme suggestions of the API.
 */
const PRIOR = { words: 500, share: 1 / 8 } as const;
/** A word that a single text has says nothing of others. */
const FEWEST_WITH_WORD = 2;
const MOST_SUGGESTED = 3;
const MOST_WORDS = 6;
/** A reason is a word that is at least twice as likely where the theme is. */
const LEAST_REASON = Math.LN2;
/** The share of right ones that the threshold must reach. */
const RIGHT = 0.5;
/** So many texts, spread over all, are enough to set it; the work does not grow with what is stored. */
const JUDGED = 300;

/** Undefined where too few texts carry a theme. The same texts give the same model. */
export function learnThemes(coded: readonly CodedText[]): ThemeModel | undefined {
  const texts = coded.filter(({ themeIds, stems }) => themeIds.length > 0 && stems.length > 0);
  if (texts.length < FEWEST_CODED) return undefined;
  const model = count(texts);
  return { ...model, threshold: thresholdOf(model, texts) };
}

/**
 * At most three themes, the likeliest first, each with the words that speak for it; none where no words do.
 * `own` is what the model learned from this very text, if it did: it is taken out first, so that a text is never told
 * what people found in it.
 */
export function suggestThemes(
  model: ThemeModel,
  stems: readonly string[],
  own?: CodedText,
): ThemeSuggestion[] {
  return rankedThemes(model, stems, own)
    .slice(0, MOST_SUGGESTED)
    .filter(({ score, because }) => score >= model.threshold && because.length > 0)
    .map(({ because, ...each }) => ({ ...each, because: because.slice(0, MOST_WORDS) }));
}

/** All themes that enough texts carry, the likeliest first, whatever their score. */
export function rankedThemes(
  model: Omit<ThemeModel, 'threshold'>,
  stems: readonly string[],
  own?: CodedText,
): ThemeSuggestion[] {
  const words = [...new Set(stems)];
  const taken = new Set(own?.stems);
  const [texts, size] = own ? [model.texts - 1, model.words - taken.size] : [model.texts, model.words];
  const before = Math.min(PRIOR.words, size * PRIOR.share);
  const odds = (times: number, among: number) => Math.log(times / (among + before - times));
  const known = words.flatMap((stem) => {
    const row = model.seen.get(stem);
    const less = taken.has(stem) ? 1 : 0;
    const total = (row?.texts ?? 0) - less;
    return row && total >= FEWEST_WITH_WORD
      ? [{ stem, row, total, less, prior: (before * total) / size }]
      : [];
  });
  const themes = model.themeIds.flatMap((themeId, index) => {
    const isOwn = own?.themeIds.includes(themeId) ?? false;
    const withTheme = (model.textsWith[index] ?? 0) - (isOwn ? 1 : 0);
    if (withTheme < FEWEST_WITH_THEME) return [];
    const wordsWith = (model.wordsWith[index] ?? 0) - (isOwn ? taken.size : 0);
    const because: ThemeSuggestion['because'] = [];
    let score = Math.log((withTheme + 0.5) / (texts - withTheme + 0.5));
    for (const { stem, row, total, less, prior } of known) {
      const here = (row.textsWith[index] ?? 0) - (isOwn ? less : 0);
      const weight = odds(here + prior, wordsWith) - odds(total - here + prior, size - wordsWith);
      score += weight;
      if (weight > LEAST_REASON) because.push({ stem, weight });
    }
    because.sort((a, b) => b.weight - a.weight || compare(a.stem, b.stem));
    return [{ themeId, texts: withTheme, score, because }];
  });
  return themes.sort((a, b) => b.score - a.score || compare(a.themeId, b.themeId));
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

function count(texts: readonly CodedText[]): Omit<ThemeModel, 'threshold'> {
  const themeIds = [...new Set(texts.flatMap((text) => text.themeIds))].sort();
  const places = new Map(themeIds.map((id, index) => [id, index]));
  const seen = new Map<string, { texts: number; textsWith: Float64Array }>();
  const textsWith = themeIds.map(() => 0);
  const wordsWith = themeIds.map(() => 0);
  let words = 0;
  for (const text of texts) {
    const own = new Set(text.stems);
    const themes = [...new Set(text.themeIds)].flatMap((id) => places.get(id) ?? []);
    words += own.size;
    for (const index of themes) {
      textsWith[index] = (textsWith[index] ?? 0) + 1;
      wordsWith[index] = (wordsWith[index] ?? 0) + own.size;
    }
    for (const stem of own) {
      const row = seen.get(stem) ?? { texts: 0, textsWith: new Float64Array(themeIds.length) };
      row.texts += 1;
      for (const index of themes) row.textsWith[index] = (row.textsWith[index] ?? 0) + 1;
      seen.set(stem, row);
    }
  }
  return { texts: texts.length, words, themeIds, textsWith, wordsWith, seen };
}

/** The lowest score from which on at least half of the first suggestions were right, each text judged by the others. */
function thresholdOf(model: Omit<ThemeModel, 'threshold'>, texts: readonly CodedText[]): number {
  const step = Math.ceil(texts.length / JUDGED);
  const judged = texts.filter((_, index) => index % step === 0);
  const told = judged.flatMap((text) =>
    rankedThemes(model, text.stems, text)
      .slice(0, MOST_SUGGESTED)
      .filter(({ because }) => because.length > 0)
      .map(({ themeId, score }) => ({ score, right: text.themeIds.includes(themeId) })),
  );
  told.sort((a, b) => b.score - a.score);
  let right = 0;
  let threshold = Infinity;
  told.forEach((each, index) => {
    if (each.right) right += 1;
    if (right >= RIGHT * (index + 1)) threshold = each.score;
  });
  // Where all of them together were right often enough, nothing is known of lower scores: then even odds will do.
  return threshold === told.at(-1)?.score ? Math.min(threshold, 0) : threshold;
}
