import type { Permission } from '@chorus/domain';
import { FORM_TEXTS } from './texts.js';

/** Names of the questions of a form, and so of the columns that come back. */
export const FORM_COLUMNS = {
  /** The id of the call, the same in every answer: the file is known by it. */
  call: 'chorus_call',
  /** The day on which it was told; no time of day is asked for. */
  told: 'told_on',
  way: 'way',
  story: 'story',
  voice: 'voice',
  picture: 'picture',
  title: 'title',
  year: 'happened_year',
  month: 'happened_month',
  lastYear: 'happened_last_year',
  place: 'place',
  themes: 'themes',
  trend: 'lived_trend',
  warnings: 'warnings',
  otherWarning: 'other_warning',
  age: 'consent_age',
  audience: 'consent_audience',
  ending: 'consent_ending',
  until: 'consent_until',
  alias: 'alias',
  language: 'language',
} as const;

export const PERMISSION_COLUMNS: Readonly<Record<Permission, string>> = {
  mayQuote: 'consent_quote',
  showAlias: 'consent_name',
  hearVoice: 'consent_voice',
  showPictures: 'consent_pictures',
  mayContact: 'consent_contact',
  researchExport: 'consent_research',
};

/** What stands in a cell for "yes". */
export const YES = 'yes';
/** What is ticked where a question does not fit the story. */
export const NOT_FITTING = 'not_fitting';

/**
 * The end of an id. Names of questions and answers are made of it and not of positions, because a call may be put in
 * another order between the day its form goes out and the day the answers come back.
 */
const tail = (id: string) => id.replaceAll('-', '').slice(-8);

export const themeCode = (id: string) => `t_${tail(id)}`;
export const placeCode = (id: string) => `p_${tail(id)}`;
export const categoryCode = (id: string) => `c_${tail(id)}`;
export const voiceName = (id: string) => `who_${tail(id)}`;
export const signifierName = (id: string) => `meaning_${tail(id)}`;
export const cornerName = (id: string, corner: number) => `${signifierName(id)}_${corner + 1}`;
export const notFittingName = (id: string) => `${signifierName(id)}_none`;
/** Options have no id of their own; their order is settled with the first answer. */
export const optionCode = (at: number) => `a${at + 1}`;

/**
 * The column of a question. KoboToolbox and ODK Central put the names of groups before it, with a slash, a hyphen, a
 * dot or a colon between them.
 */
export function columnOf(header: readonly string[], name: string): string | undefined {
  if (header.includes(name)) return name;
  return header.find((column) => column.endsWith(name) && /[/.:-]/.test(column.at(-name.length - 1) ?? ''));
}

/** Whether a file was made with a form of Chorus, or asks consent as one does. */
export function isFormFile(header: readonly string[]): boolean {
  return [FORM_COLUMNS.call, FORM_COLUMNS.audience].some((name) => columnOf(header, name) !== undefined);
}

/**
 * Whether a file holds the questions of a form as people read them in place of their names. Its answers are words in some
 * language too, so that what tellers allow cannot be read out of it.
 */
export function isLabelledForm(header: readonly string[]): boolean {
  const asked = Object.values(FORM_TEXTS.audience);
  return header.some((column) => asked.some((label) => column.trim().endsWith(label)));
}
