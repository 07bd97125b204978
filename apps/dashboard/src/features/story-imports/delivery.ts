import type { Audience, StoryMapping } from '@chorus/domain';
import { sendFile } from '../../sendFile.js';

export interface FileColumn {
  name: string;
  samples: string[];
  /** Holds nothing but 1, 0 and empty cells. */
  isTick: boolean;
}

export interface ImportReport {
  rows: number;
  stories: number;
  leftOut: Record<'EMPTY' | 'ANSWER' | 'TWICE' | 'THERE_ALREADY', number>;
  problems: number;
  problemRows: {
    line: number;
    what: 'ROW' | 'ID' | 'LANGUAGE' | 'DATE' | 'PLACE' | 'ANSWER' | 'TOO_LONG';
    column: string;
    text: string;
  }[];
  themes: { name: string; stories: number; isNew: boolean }[];
  months: { month: string; stories: number }[];
  unsureDays: number;
  frequent: { text: string; rows: number }[];
}

export interface Order {
  id: string;
  prompt: string;
  fileName: string;
  mapping: StoryMapping;
  makeThemes: boolean;
  basis: string;
  consent: { audience: Audience; mayQuote: boolean; researchExport: boolean };
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
