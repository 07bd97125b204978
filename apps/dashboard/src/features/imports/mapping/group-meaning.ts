import type { DimensionRule } from '@chorus/domain';
import { categoryNamed, type KnownCategory } from './known.js';
import { fold, sameName } from './names.js';

/** Stands for everyone, where the keys of categories stand. No key has this form. */
export const EVERYONE = '*';

/** The texts that a rule explains, or that the sample has, each once. */
export function groupTexts(rule: DimensionRule, sample: readonly string[]): string[] {
  const all = [...sample, ...rule.everyone, ...Object.keys(rule.categories)].filter(
    (text) => text.trim() !== '',
  );
  return [...new Map(all.map((text) => [fold(text), text])).values()];
}

/** EVERYONE, the key of a category, or '' for a text that nobody knows yet. */
export function groupMeaning(
  rule: DimensionRule,
  text: string,
  categories: readonly KnownCategory[],
): string {
  if (rule.everyone.some((each) => sameName(each, text))) return EVERYONE;
  const told = Object.entries(rule.categories).find(([each]) => sameName(each, text))?.[1];
  return told ?? categoryNamed(categories, text)?.key ?? '';
}

export function withGroupMeaning(rule: DimensionRule, text: string, meaning: string): DimensionRule {
  const everyone = rule.everyone.filter((each) => !sameName(each, text));
  const categories = Object.fromEntries(
    Object.entries(rule.categories).filter(([each]) => !sameName(each, text)),
  );
  if (meaning === EVERYONE) return { ...rule, categories, everyone: [...everyone, text] };
  if (meaning === '') return { ...rule, categories, everyone };
  return { ...rule, everyone, categories: { ...categories, [text]: meaning } };
}
