import { FORM_LANGUAGES, inEach, inLanguage, type FormWords } from './words.js';

const TEXT_COLUMNS = ['label', 'hint', 'constraint_message'] as const;
type TextColumn = (typeof TEXT_COLUMNS)[number];
const RULES = ['required', 'relevant', 'constraint', 'calculation', 'appearance', 'parameters'] as const;

/** A row of the sheet `survey`. */
export type SurveyRow = { type: string; name: string } & Partial<
  Record<(typeof RULES)[number], string> & Record<TextColumn, FormWords>
>;

/** The sheet `survey` with its heads. */
export function surveySheet(rows: readonly SurveyRow[]): string[][] {
  const heads = TEXT_COLUMNS.flatMap((column) => FORM_LANGUAGES.map(({ code }) => inLanguage(column, code)));
  return [
    ['type', 'name', ...heads, ...RULES],
    ...rows.map((row) => [
      ...[row.type, row.name],
      ...TEXT_COLUMNS.flatMap((column) => FORM_LANGUAGES.map(({ code }) => plain(row[column]?.[code] ?? ''))),
      ...RULES.map((rule) => row[rule] ?? ''),
    ]),
  ];
}

/** A row of the sheet `choices`. */
export function choiceRow(list: string, name: string, words: FormWords): string[] {
  return [list, name, ...FORM_LANGUAGES.map(({ code }) => plain(words[code]))];
}

export const CHOICE_HEADS = [
  'list_name',
  'name',
  ...FORM_LANGUAGES.map(({ code }) => inLanguage('label', code)),
];

/** A text that names no other question: `${name}` in a label would be looked up, and a form with it refused. */
function plain(text: string): string {
  return text.replaceAll('${', '$ {');
}

/** A reference to the answer of another question. */
export const answerTo = (name: string) => `\${${name}}`;

/** Questions that stand on one page. */
export function onOnePage(
  name: string,
  label: FormWords | undefined,
  rows: readonly SurveyRow[],
): SurveyRow[] {
  return [
    { type: 'begin_group', name, ...(label && { label }), appearance: 'field-list' },
    ...rows,
    { type: 'end_group', name: '' },
  ];
}

/** No answer that is longer than Chorus takes. */
export function atMost(characters: number): Pick<SurveyRow, 'constraint' | 'constraint_message'> {
  return {
    constraint: `string-length(.) <= ${characters}`,
    constraint_message: inEach((code) =>
      code === 'es' ? `Hasta ${characters} letras.` : `Up to ${characters} characters.`,
    ),
  };
}
