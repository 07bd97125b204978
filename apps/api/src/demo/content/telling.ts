import { isIsoDate, years } from '@chorus/domain';
import type { Audience } from '@chorus/domain';
import type { Consent, Happened, IndicatorSlug, LocalText, Stance, Story, StoryLink } from './types.js';

/** Small words for writing stories down, so that the files with the stories read like stories. */

/** A text as it was told: lines are joined, an empty line begins a new paragraph. */
export function told(text: TemplateStringsArray): string {
  return text
    .join('')
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .trim()
        .split(/\s*\n\s*/)
        .join(' '),
    )
    .join('\n\n');
}

/** "Some time in 2017". */
export function inYear(year: number): Happened {
  return { ...years(year), precision: 'YEAR' };
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

function firstDay(month: string): string {
  const day = `${month}-01`;
  if (!isIsoDate(day)) throw new RangeError(`${month} is not a month`);
  return day;
}

/** "In April 2017", written 2017-04. */
export function inMonth(month: string): Happened {
  return { start: firstDay(month), end: firstDay(monthAfter(month)), precision: 'MONTH' };
}

/** From one month to another, both included. */
export function between(first: string, last: string): Happened {
  return { start: firstDay(first), end: firstDay(monthAfter(last)), precision: 'SPAN' };
}

/** The link the teller made. */
export function says(indicator: IndicatorSlug, stance: Stance): StoryLink {
  return { indicator, stance, by: 'TELLER' };
}

/** The link a reviewer made. */
export function reads(indicator: IndicatorSlug, stance: Stance): StoryLink {
  return { indicator, stance, by: 'REVIEWER' };
}

type Permission = 'quote' | 'alias' | 'contact' | 'research';

/** What the teller allows: nothing that is not named. */
export function allows(
  audience: Audience,
  permissions: readonly Permission[],
  more: Pick<Consent, 'until' | 'guardianGiven'> = {},
): Consent {
  return {
    audience,
    mayQuote: permissions.includes('quote'),
    showAlias: permissions.includes('alias'),
    mayContact: permissions.includes('contact'),
    researchExport: permissions.includes('research'),
    ...more,
  };
}

/** A story with what most stories share: told by the person, reviewed, and shown. */
export function story(
  parts: Omit<Story, 'via' | 'warnings' | 'state' | 'messages'> &
    Partial<Pick<Story, 'via' | 'warnings' | 'state' | 'messages'>>,
): Story {
  return { via: 'SELF', warnings: [], state: 'PUBLISHED', messages: [], ...parts };
}

/** Said before a story that has it. */
export const WARNINGS = {
  illnessOfChild: { en: 'A child’s illness', es: 'Enfermedad de un niño' },
  seriousIllness: { en: 'Serious illness', es: 'Enfermedad grave' },
  death: { en: 'Death in the family', es: 'Muerte en la familia' },
  flood: { en: 'The flood', es: 'La inundación' },
  fearOfPolice: { en: 'Fear of the police', es: 'Miedo a la policía' },
  racism: { en: 'Racist insult', es: 'Insulto racista' },
  childAlone: { en: 'A child left alone', es: 'Un niño que se queda solo' },
  losingHome: { en: 'Losing a home', es: 'Perder la casa' },
  birth: { en: 'A birth on the way to the hospital', es: 'Un parto camino al hospital' },
  injury: { en: 'Injury at work', es: 'Accidente de trabajo' },
  fosterCare: { en: 'Foster care', es: 'Hogar de acogida' },
} as const satisfies Record<string, LocalText>;
