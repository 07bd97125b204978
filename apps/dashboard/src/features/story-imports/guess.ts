import type { DateOrder, StoryMapping } from '@chorus/domain';
import type { FileColumn } from './delivery.js';

const ID = /^(_?uuid|.*\bid|nr|no|number|key|instanceid|meta\/instanceid)$/i;
const TEXT = /answer|story|text|comment|what|told|feedback|historia|respuesta|comentario/i;
const DATE = /date|day|when|_submission_time|submissiondate|fecha|start/i;
const LANGUAGE = /^(language|lang|idioma)$/i;
const PLACE = /^(place|place_code|town|location|lugar)$/i;

/** What the columns of a file may be, for somebody to correct. */
export function guessMapping(columns: readonly FileColumn[], fileName: string, code: string): StoryMapping {
  const named = (pattern: RegExp) => columns.find(({ name, isTick }) => !isTick && pattern.test(name))?.name;
  const length = ({ samples }: FileColumn) => Math.max(0, ...samples.map((text) => text.length));
  const longest = [...columns].sort((one, other) => length(other) - length(one))[0]?.name ?? '';
  const texts = columns.filter((column) => TEXT.test(column.name) && !ID.test(column.name) && !column.isTick);
  const text = [...texts].sort((one, other) => length(other) - length(one))[0]?.name ?? longest;
  const dates = columns.find(({ name, samples }) => DATE.test(name) && samples.some((each) => orderOf(each)));
  const language = named(LANGUAGE);
  return {
    version: 1,
    source: fileName
      .replace(/\.[^.]*$/, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .slice(0, 60),
    id: named(ID) ?? columns[0]?.name ?? '',
    text,
    language: language ? { column: language } : { code },
    ...(dates && { date: { column: dates.name, order: orderOf(dates.samples.join(' ')) ?? 'YMD' } }),
    ...(named(PLACE) && { place: named(PLACE) }),
    themes: columns.filter(({ isTick }) => isTick).map(({ name }) => ({ column: name, theme: name })),
    placements: [],
    leaveOut: [],
  };
}

function orderOf(text: string): DateOrder | undefined {
  if (/\d{4}-\d{1,2}-\d{1,2}/.test(text)) return 'YMD';
  const days = [...text.matchAll(/\b(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}/g)];
  if (days.length === 0) return undefined;
  const above = (at: 1 | 2) => days.some((day) => Number(day[at]) > 12);
  if (above(1) && above(2)) return 'MIXED_DMY';
  return above(2) ? 'MDY' : 'DMY';
}

/** Whether every column that a mapping needs is in the file. */
export function fits(mapping: StoryMapping, columns: readonly FileColumn[]): boolean {
  const names = new Set(columns.map(({ name }) => name));
  return [mapping.id, mapping.text, ...mapping.themes.map(({ column }) => column)].every((name) =>
    names.has(name),
  );
}

/** Without what is begun and not finished: a triad with a corner missing, an empty line. */
export function tidied(mapping: StoryMapping): StoryMapping {
  return {
    ...mapping,
    placements: mapping.placements.filter(({ columns }) => columns.every((name) => name !== '')),
    leaveOut: mapping.leaveOut.filter((text) => text.trim() !== ''),
  };
}
