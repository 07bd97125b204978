import { fold, type FoundReading } from '@chorus/formats';
import { Invalid } from '../core/errors.js';

/** What the first rows of a table showed; kept with its file, for the page that maps its columns. */
export interface TableFacts {
  reading: FoundReading;
  header: string[];
  titles: string[];
  /** A few data rows as they stand. */
  sample: string[][];
}

/** The same of a sheet of a workbook. Sheets are numbered from 1 in the order of this list. */
export interface SheetFacts extends TableFacts {
  name: string;
}

/** What is known of a file. A workbook is known by the sheet that looks like a table first, and has all of them. */
export interface FileFacts extends TableFacts {
  sheet?: string;
  sheets?: SheetFacts[];
}

export interface ChosenSheet {
  facts: TableFacts;
  /** From 1; 0 for a file that has no sheets. */
  number: number;
}

/**
 * The part of a file that a mapping reads. A workbook of one sheet has it under whatever name, since agencies name
 * it anew each year; where there are several, the name decides. Undefined when none has that name.
 */
export function findSheet(facts: FileFacts, told: string | undefined): ChosenSheet | undefined {
  const { sheets = [] } = facts;
  if (sheets.length === 0) return { facts, number: 0 };
  const wanted = sheets.length === 1 ? sheets[0]?.name : (told ?? facts.sheet);
  const index = sheets.findIndex(({ name }) => fold(name) === fold(wanted ?? ''));
  const found = sheets[index];
  return found && { facts: found, number: index + 1 };
}

/** The same; throws SHEET_MISSING. */
export function chooseSheet(facts: FileFacts, told: string | undefined): ChosenSheet {
  const found = findSheet(facts, told);
  if (found) return found;
  const present = facts.sheets?.map(({ name }) => name).join(', ') ?? '';
  throw Invalid.because('SHEET_MISSING', { sheet: told ?? '', present });
}
