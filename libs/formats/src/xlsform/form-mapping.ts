import type { StoryMapping } from '@chorus/domain';
import type { CallForm } from './call.js';
import { columnOf, cornerName, FORM_COLUMNS, optionCode, signifierName, themeCode } from './columns.js';
import { WHOLE } from './meaning.js';

/** Columns that hold the id of an answer, as KoboToolbox and ODK Central name them in CSV and JSON. */
const IDS = ['_uuid', 'KEY', '__id', 'instanceID'];

/**
 * How the answers to a form are read as stories. Undefined for a file without the columns that every answer has.
 * `header`: the columns of the file. `codebook`: all themes there are, since one may have left the call meanwhile.
 */
export function callFormMapping(
  call: CallForm,
  header: readonly string[],
  codebook: readonly { id: string; name: string }[],
): StoryMapping | undefined {
  const at = (name: string) => columnOf(header, name);
  const [id] = IDS.flatMap((name) => at(name) ?? []);
  const [text, language] = [at(FORM_COLUMNS.story), at(FORM_COLUMNS.language)];
  const [title, place, themes] = [at(FORM_COLUMNS.title), at(FORM_COLUMNS.place), at(FORM_COLUMNS.themes)];
  if (!id || !text || !language) return undefined;
  const names = Object.fromEntries(codebook.map((theme) => [themeCode(theme.id), theme.name]));
  return {
    ...{ version: 1, source: call.slug, id, text, language: { column: language } },
    ...{ themes: [], leaveOut: [] },
    ...(title && { title }),
    ...(place && { place }),
    ...(themes && { themeList: { column: themes, between: ' ', answers: names } }),
    placements: call.signifiers.flatMap(({ id: signifier, kind, asked: question, labels }) => {
      if (kind === 'TRIAD') {
        const columns = labels.flatMap((_, corner) => at(cornerName(signifier, corner)) ?? []);
        return columns.length === labels.length ? [{ question, columns }] : [];
      }
      const column = at(signifierName(signifier));
      if (!column) return [];
      if (kind === 'SLIDER') return [{ question, columns: [column], ends: [0, WHOLE] as [number, number] }];
      const answers = Object.fromEntries(labels.map(({ written }, part) => [optionCode(part), written]));
      return [{ question, columns: [column], answers }];
    }),
  };
}
