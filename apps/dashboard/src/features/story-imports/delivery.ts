import type { Audience, Consent, StoryMapping } from '@chorus/domain';
import { sendFile } from '../../sendFile.js';

export interface FileColumn {
  name: string;
  samples: string[];
  /** Holds nothing but 1, 0 and empty cells. */
  isTick: boolean;
}

/** What stands in a file. */
export interface FileColumns {
  rows: number;
  columns: FileColumn[];
  /** The call that the file answers and how it is read, where it was made with the form of one. */
  form: { prompt: string; mapping: StoryMapping } | null;
}

/** How many tellers allow the same. */
export interface AllowedByTellers extends Omit<Consent, 'until'> {
  /** They named a last day, or a year. */
  ends: boolean;
  stories: number;
}

/** Why a row becomes no story, in the order in which it is told. */
export const LEFT_OUT = [
  'EMPTY',
  'ANSWER',
  'UNWRITTEN',
  'NO_CONSENT',
  'TOO_YOUNG',
  'TWICE',
  'THERE_ALREADY',
] as const;

export interface ImportReport {
  rows: number;
  stories: number;
  leftOut: Record<(typeof LEFT_OUT)[number], number>;
  problems: number;
  problemRows: {
    line: number;
    what: 'ROW' | 'ID' | 'LANGUAGE' | 'DATE' | 'PLACE' | 'ANSWER' | 'TOO_LONG' | 'CONSENT' | 'CALL';
    column: string;
    text: string;
  }[];
  themes: { name: string; stories: number; isNew: boolean }[];
  months: { month: string; stories: number }[];
  unsureDays: number;
  frequent: { text: string; rows: number }[];
  /** Stories with a recording or a picture, which do not come along. */
  withFiles: number;
  /** What tellers allow, under what the call asks; null where the file does not say it by row. */
  allowed: AllowedByTellers[] | null;
}

/** What is stated for a whole file. */
export interface StatedConsent {
  audience: Audience;
  mayQuote: boolean;
  showAlias: boolean;
  researchExport: boolean;
}

export interface Order {
  id: string;
  prompt: string;
  fileName: string;
  mapping: StoryMapping;
  makeThemes: boolean;
  basis: string;
  consent: StatedConsent;
}

/** Sends a file behind the line that says what to do with it. Throws Failure. */
export function deliver<T>(
  initiative: string,
  path: '' | '/columns' | '/check',
  order: Partial<Order>,
  file: File,
): Promise<T> {
  const address = `/api/i/${encodeURIComponent(initiative)}/story-imports${path}`;
  const body = new File([JSON.stringify(order), '\n', file], file.name);
  return sendFile<T>({ address, file: body, type: 'application/octet-stream' });
}
