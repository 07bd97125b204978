import { readTable, readWorkbook } from '@chorus/formats';

type Row = Record<string, string>;

/** A form as it came out of a workbook, for somebody to fill in. */
export interface BlankForm {
  survey: Row[];
  choices: Row[];
  settings: Row;
}

/** Reads an XLSForm with the reader that files of strangers go through. */
export async function openForm(workbook: Buffer): Promise<BlankForm> {
  const sheets = new Map<string, Row[]>();
  for (const { name, csv } of readWorkbook(workbook)) {
    const table = await readTable(once(csv), { headerRow: 1, headerRows: 1 }, { sheet: true });
    const rows: Row[] = [];
    for await (const batch of table.rows)
      for (const { cells } of batch)
        rows.push(Object.fromEntries(table.header.map((head, at) => [head, cells[at] ?? ''])));
    sheets.set(name, rows);
  }
  const [settings = {}] = sheets.get('settings') ?? [];
  return { survey: sheets.get('survey') ?? [], choices: sheets.get('choices') ?? [], settings };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

const LABEL = 'label::English (en)';

/**
 * One submission of a form, as KoboToolbox keeps it: groups before the names, with a slash. `answers` stand by the
 * question as somebody reads it, in English; of choices their words, several with a bar between them. "Or:" is known by
 * the question before it. Throws where the form does not ask that, or does not offer the answer.
 */
export function fillIn({ survey, choices }: BlankForm, answers: Row, told: string): Row {
  const left = new Map(Object.entries(answers));
  const groups: string[] = [];
  const filled: Row = {};
  let before = '';
  for (const row of survey) {
    const { type = '', name = '', calculation = '' } = row;
    const [kind, list] = type.split(' ');
    const label = row[LABEL] === 'Or:' ? `${before} Or:` : (row[LABEL] ?? '');
    before = label;
    if (kind === 'begin_group') groups.push(name);
    if (kind === 'end_group') groups.pop();
    const column = [...groups, name].join('/');
    if (kind === 'today') filled[column] = told;
    if (kind === 'calculate') filled[column] = calculation.replaceAll('"', '');
    const answer = left.get(label);
    if (answer === undefined || kind === 'note' || kind === 'begin_group') continue;
    left.delete(label);
    filled[column] = list
      ? answer
          .split(' | ')
          .map((words) => codeOf(choices, list, words))
          .join(' ')
      : answer;
  }
  if (left.size > 0) throw new Error(`The form does not ask: ${[...left.keys()].join(', ')}`);
  return filled;
}

function codeOf(choices: readonly Row[], list: string, words: string): string {
  const found = choices.find((row) => row['list_name'] === list && row[LABEL] === words);
  if (!found) throw new Error(`“${words}” is not in ${list}`);
  return found['name'] ?? '';
}

/** Submissions as ODK Central gives them in CSV: hyphens after groups, the id last. */
export function odkCsv(submissions: readonly Row[]): string {
  const columns = [...new Set(submissions.flatMap((row) => Object.keys(row)))];
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const head = [...columns.map((name) => name.replaceAll('/', '-')), 'KEY'];
  const rows = submissions.map((row, at) => [...columns.map((name) => row[name] ?? ''), `uuid:${at}`]);
  return [head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n');
}

/** Submissions as the API of KoboToolbox gives them. */
export function koboJson(submissions: readonly Row[]): string {
  const results = submissions.map((row, at) => ({
    ...{ _id: at, _uuid: `uuid-${at}`, _submission_time: '2026-03-02T10:11:12', _geolocation: [null, null] },
    ...{ ...row, _attachments: [{ filename: 'somebody/a.m4a' }] },
  }));
  return JSON.stringify({ count: results.length, next: null, previous: null, results });
}
