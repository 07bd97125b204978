import { labelField, SIGNIFIER_PARTS, type SignifierKind } from '@chorus/domain';
import type { Prompt } from './prompts.graphql.js';

export type DraftSignifier = Prompt['signifiers'][number];

/** Ids of signifiers that the server does not know yet begin so. */
const NEW = 'new:';

/** One that nobody has written yet, with as many empty parts as it needs. */
export function newSignifier(kind: SignifierKind, others: readonly DraftSignifier[]): DraftSignifier {
  const used = others.map(({ id }) => Number(id.slice(NEW.length)) || 0);
  const labels = Array.from({ length: SIGNIFIER_PARTS[kind].least }, () => '');
  const id = `${NEW}${Math.max(0, ...used) + 1}`;
  return { id, kind, several: false, question: '', help: '', labels, translations: {} };
}

/** As the server takes it: a new one has no id. */
export function signifierInput({ id, ...signifier }: DraftSignifier) {
  return { ...signifier, id: id.startsWith(NEW) ? null : id };
}

/** One step up (-1) or down (1); at the end nothing changes. */
export function movedBy(all: readonly DraftSignifier[], index: number, step: 1 | -1): DraftSignifier[] {
  const one = all[index];
  const other = all[index + step];
  if (!one || !other) return [...all];
  return all.map((each, at) => (at === index ? other : at === index + step ? one : each));
}

/** With the words of one part changed. */
export function withLabel(signifier: DraftSignifier, part: number, label: string): DraftSignifier {
  return { ...signifier, labels: signifier.labels.map((each, at) => (at === part ? label : each)) };
}

/** Without one option; the translations of those behind it move up with them. */
export function withoutOption(signifier: DraftSignifier, part: number): DraftSignifier {
  const labels = signifier.labels.filter((_, at) => at !== part);
  const translations = Object.fromEntries(
    Object.entries(signifier.translations).map(([language, texts]) => {
      const kept = signifier.labels.flatMap((_, at) => (at === part ? [] : [texts[labelField(at)] ?? '']));
      const others = Object.entries(texts).filter(([field]) => !/^label\d+$/.test(field));
      const moved = kept.flatMap((text, at) => (text ? [[labelField(at), text]] : []));
      return [language, Object.fromEntries([...others, ...moved]) as Record<string, string>];
    }),
  );
  return { ...signifier, labels, translations };
}
