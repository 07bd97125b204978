import { fold, tidySpaces } from '@chorus/domain';
import { guidOf, wordsIn, type QdaCode } from '@chorus/formats';
import { isId } from '../core/ids.js';

/** What a codebook says of a theme, and where. */
export interface ThemeFields {
  parentId: string | null;
  name: string;
  description: string;
  useWhen: string;
  useNot: string;
}
export type PlannedTheme = ThemeFields & { id: string };

export interface PlannedChange {
  id: string;
  before: ThemeFields;
  after: ThemeFields;
}

/** A code of the file; `above`: the names over it, from the top. */
interface Named {
  name: string;
  above: string[];
}

/** What the file would do to the codebook. */
export interface CodebookReport {
  /** `elsewhere`: another place of the codebook has a theme of this name already. */
  added: (Named & { elsewhere: boolean })[];
  changed: (Named & { was: string; what: (keyof ThemeFields)[] })[];
  same: number;
  /** A theme of this name stands in this place with other words: it stays as it is. */
  clashes: Named[];
  /** Longer than a theme may be. */
  tooLong: (Named & { part: 'name' | 'words'; limit: number })[];
}

export interface CodebookPlan {
  report: CodebookReport;
  added: PlannedTheme[];
  changed: PlannedChange[];
}

const LONGEST_NAME = 100;
const LONGEST_WORDS = 2000;
const WORDS = ['description', 'useWhen', 'useNot'] as const;
const FIELDS = ['parentId', 'name', ...WORDS] as const;

/**
 * Holds a codebook against the one that is there. A code is the theme of its GUID, which is the id that Chorus writes;
 * failing that, the theme of its name in the same place, whose own words stay; failing that, a new one. Themes that the
 * file does not have stay where they are.
 */
export function planCodebook(codes: readonly QdaCode[], themes: readonly PlannedTheme[]): CodebookPlan {
  const byId = new Map(themes.map((theme) => [theme.id, theme]));
  const claimed = new Set(everyId(codes).filter((id) => byId.has(id)));
  /** By place and name: themes that no GUID of the file claims, and new ones. */
  const inPlace = new Map(
    themes.filter(({ id }) => !claimed.has(id)).map((theme) => [placeOf(theme), theme] as const),
  );
  const names = new Map<string, number>();
  for (const { name } of themes) names.set(fold(name), (names.get(fold(name)) ?? 0) + 1);
  const report: CodebookReport = { added: [], changed: [], same: 0, clashes: [], tooLong: [] };
  const plan: CodebookPlan = { report, added: [], changed: [] };

  const walk = (code: QdaCode, parentId: string | null, above: string[]): void => {
    const id = idOf(code);
    const wanted = { id, ...fieldsOf(code, parentId) };
    const named = { name: wanted.name, above };
    const known = byId.get(id);
    const there = known ? undefined : inPlace.get(placeOf(wanted));
    if (known) change(known, wanted, named);
    else if (there && addsNothing(there, wanted)) report.same += 1;
    else if (there) report.clashes.push(named);
    else add(wanted, named);
    for (const below of code.codes) walk(below, there?.id ?? id, [...above, wanted.name]);
  };
  const change = (known: PlannedTheme, wanted: PlannedTheme, named: Named): void => {
    const what = differing(known, wanted);
    if (what.length === 0) {
      report.same += 1;
      return;
    }
    measure(wanted, named);
    report.changed.push({ ...named, was: known.name, what });
    plan.changed.push({ id: known.id, before: only(known), after: only(wanted) });
  };
  const add = (wanted: PlannedTheme, named: Named): void => {
    measure(wanted, named);
    report.added.push({ ...named, elsewhere: names.has(fold(wanted.name)) });
    names.set(fold(wanted.name), 1);
    inPlace.set(placeOf(wanted), wanted);
    plan.added.push(wanted);
  };
  const measure = (wanted: ThemeFields, named: Named): void => {
    if (wanted.name.length > LONGEST_NAME)
      report.tooLong.push({ ...named, part: 'name', limit: LONGEST_NAME });
    if (WORDS.some((field) => wanted[field].length > LONGEST_WORDS))
      report.tooLong.push({ ...named, part: 'words', limit: LONGEST_WORDS });
  };

  for (const code of codes) walk(code, null, []);
  return plan;
}

/** Not every GUID that a program makes up is a UUID; the same one becomes the same id each time. */
function idOf({ guid }: QdaCode): string {
  return isId(guid) ? guid : guidOf('code', guid);
}

function everyId(codes: readonly QdaCode[]): string[] {
  return codes.flatMap((code) => [idOf(code), ...everyId(code.codes)]);
}

function fieldsOf({ name, description }: QdaCode, parentId: string | null): ThemeFields {
  const { useWhen, useNot, ...words } = wordsIn(tidy(description));
  return {
    ...{ parentId, name: tidySpaces(name), description: tidy(words.description) },
    ...{ useWhen: tidy(useWhen), useNot: tidy(useNot) },
  };
}

function tidy(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

/** Of two themes of one name: the other one has no words of its own, or the same. */
function addsNothing(there: ThemeFields, wanted: ThemeFields): boolean {
  return (
    WORDS.every((field) => wanted[field] === '') ||
    WORDS.every((field) => tidy(there[field]) === wanted[field])
  );
}

function differing(one: ThemeFields, other: ThemeFields): (keyof ThemeFields)[] {
  return FIELDS.filter((field) => tidy(one[field] ?? '') !== tidy(other[field] ?? ''));
}

function placeOf({ parentId, name }: ThemeFields): string {
  return `${parentId ?? ''} ${fold(name)}`;
}

function only({ parentId, name, description, useWhen, useNot }: ThemeFields): ThemeFields {
  return { parentId, name, description, useWhen, useNot };
}
