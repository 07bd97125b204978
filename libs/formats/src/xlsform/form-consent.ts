import { AUDIENCES, PERMISSIONS, type Consent, type Permission } from '@chorus/domain';
import { readDay } from '../stories/read-day.js';
import type { StoryRowProblem } from '../stories/problem.js';
import type { CallForm } from './call.js';
import { FORM_COLUMNS, PERMISSION_COLUMNS, YES } from './columns.js';
import { FORM_AGES, FORM_ENDINGS, type AgeAnswer, type Ending } from './texts.js';

type Read = { consent: Consent; problems: StoryRowProblem[] } | { is: 'NO_CONSENT' | 'TOO_YOUNG' };

const AGES = Object.keys(FORM_AGES) as AgeAnswer[];
const ENDINGS = Object.keys(FORM_ENDINGS) as Ending[];

/**
 * Makes the function that reads what a teller allows. Age, audience and its end must be answered: where one of them is
 * not, nobody said yes to anything, and the answer is none of ours (NO_CONSENT). Of the permissions only "yes" is a yes.
 * An answer that the form does not have is a problem and never a guess.
 */
export function consentReader(call: Pick<CallForm, 'adultsOnly'>) {
  return (answer: (name: string) => string, columnFor: (name: string) => string): Read => {
    const problems: StoryRowProblem[] = [];
    const fault = (name: string) =>
      problems.push({ what: 'CONSENT', column: columnFor(name), text: answer(name).slice(0, 80) });
    const oneOf = <Value extends string>(name: string, values: readonly Value[]): Value | undefined => {
      const found = values.find((each) => each === answer(name));
      if (!found && answer(name) !== '') fault(name);
      return found;
    };
    const age = oneOf(FORM_COLUMNS.age, AGES);
    if (age === 'TOO_YOUNG' || (call.adultsOnly && age && age !== 'NOT_NEEDED')) return { is: 'TOO_YOUNG' };
    const audience = oneOf(FORM_COLUMNS.audience, AUDIENCES);
    const isShown = audience !== 'STEWARDS';
    const ending = isShown ? oneOf(FORM_COLUMNS.ending, ENDINGS) : 'NONE';
    const last = ending && lastDay(ending, answer);
    const needed = [
      [age, FORM_COLUMNS.age],
      [audience, FORM_COLUMNS.audience],
      [ending, FORM_COLUMNS.ending],
      ...(ending === 'DAY' ? [[answer(FORM_COLUMNS.until), FORM_COLUMNS.until]] : []),
    ] as const;
    if (needed.some(([value, name]) => !value && answer(name ?? '') === '')) return { is: 'NO_CONSENT' };
    if (last === null) fault(ending === 'DAY' ? FORM_COLUMNS.until : FORM_COLUMNS.told);
    const consent = {
      ...{ audience: audience ?? ('STEWARDS' as const), guardian: age ?? ('MISSING' as const) },
      ...permissionsIn(answer),
      ...(last && { until: last }),
    };
    return { consent, problems };
  };
}

/** Each permission by itself; a name that is not there cannot stand beside a story. */
function permissionsIn(answer: (name: string) => string): Record<Permission, boolean> {
  const said = PERMISSIONS.map(
    (each) => [each, answer(PERMISSION_COLUMNS[each]).toLowerCase() === YES] as const,
  );
  const permissions = Object.fromEntries(said) as Record<Permission, boolean>;
  return { ...permissions, showAlias: permissions.showAlias && answer(FORM_COLUMNS.alias) !== '' };
}

/** The last day on which it may be shown, null where it cannot be read; a year counts from the day of telling. */
function lastDay(ending: Ending, answer: (name: string) => string): string | null | undefined {
  if (ending === 'NONE') return undefined;
  const found = readDay(answer(ending === 'DAY' ? FORM_COLUMNS.until : FORM_COLUMNS.told), 'YMD');
  if (!found || ending === 'DAY') return found?.day ?? null;
  const year = new Date(`${found.day}T00:00:00Z`);
  year.setUTCFullYear(year.getUTCFullYear() + 1);
  return year.toISOString().slice(0, 10);
}
