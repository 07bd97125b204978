import { setImmediate } from 'node:timers/promises';
import { learnThemes, termsOf, type CodedText, type ThemeModel } from '@chorus/stats';
import type { CodedStory } from './suggestions.repository.js';

/** What was learned from the stories of one initiative. */
export interface Learned {
  /** Undefined where too few stories carry a theme. */
  model: ThemeModel | undefined;
  /** By story: what it said, and the mark that it had then. */
  texts: ReadonlyMap<string, CodedText>;
  marks: ReadonlyMap<string, string>;
}

/** So many initiatives are remembered; the one that was asked for longest ago goes first. */
const REMEMBERED = 8;
/** New stories are learned from once they are this share of those that were. */
const NEW_SHARE = 1 / 20;
/** Stories read in one go, before others have their turn. */
const AT_ONCE = 50;

/**
 * What was learned is kept in memory alone, because it is made of words of stories: a story that was withdrawn or
 * changed is out of it at the next question.
 */
export class LearnedThemes {
  private readonly known = new Map<string, Learned>();

  /** What was learned, if it still holds for stories with these marks. */
  get(initiativeId: string, marks: ReadonlyMap<string, string>): Learned | undefined {
    const learned = this.known.get(initiativeId);
    this.known.delete(initiativeId);
    if (!learned || !holds(learned, marks)) return undefined;
    this.known.set(initiativeId, learned);
    return learned;
  }

  async learn(
    initiativeId: string,
    stories: readonly CodedStory[],
    marks: ReadonlyMap<string, string>,
  ): Promise<Learned> {
    const texts = new Map<string, CodedText>();
    for (const [index, { id, language, text, themeIds }] of stories.entries()) {
      if (index % AT_ONCE === AT_ONCE - 1) await setImmediate();
      texts.set(id, { stems: stemsOf(text, language), themeIds });
    }
    const learned = { model: learnThemes([...texts.values()]), texts, marks };
    this.known.set(initiativeId, learned);
    const [oldest] = this.known.keys();
    if (this.known.size > REMEMBERED && oldest !== undefined) this.known.delete(oldest);
    return learned;
  }
}

function holds({ marks: then }: Learned, now: ReadonlyMap<string, string>): boolean {
  for (const [id, mark] of then) if (now.get(id) !== mark) return false;
  return now.size - then.size <= NEW_SHARE * then.size;
}

function stemsOf(text: string, language: string): string[] {
  return [...new Set(termsOf(text, language).map(({ stem }) => stem))];
}
