import type { ImportMapping } from '@chorus/domain';
import type { Refused } from './client.js';
import type { Home } from './world.js';

export interface Report {
  outcomes: Record<string, number>;
  unknownPlaces: { name: string | null; code: string | null; rows: number; perhaps: string | null }[];
  unknownPlaceCount: number;
  unknownCategories: unknown[];
  problems: { problem: { code: string }; line: number }[];
  warnings: {
    problem: { code: string };
    rows: number;
    line: number;
    ruleId: string | null;
    indicatorId: string | null;
    answer: string | null;
  }[];
  applied: { created: number; changed: number } | null;
}

const REPORT = `rows outcomes { NEW CHANGED SAME REJECTED UNKNOWN } unknownPlaces { name code rows perhaps } unknownPlaceCount
  unknownCategories { dimension text rows } problems { problem { code detail } rows file line }
  warnings { problem { code detail } rows file line ruleId indicatorId answer }
  applied { created changed places categories leftOut }`;

/** What a file holds; its name where that says something, such as the year. */
export type TestFile = Buffer | string | { name: string; content: Buffer };

type Checked = { state: string; problem: { code: string } | null; report: Report | null };

/** A steward who imports files, step by step as the page does. */
export class Importing {
  constructor(private readonly home: Home) {}

  async begin(): Promise<string> {
    const { startImport } = await this.ask<{ startImport: string }>('mutation', 'startImport', '', {});
    return startImport;
  }

  send(id: string, file: Buffer | string, name = 'file-1.csv') {
    return this.home.owner.http('POST', `/api/i/${this.home.slug}/imports/${id}/files`, {
      payload: file,
      headers: { 'content-type': 'text/csv', 'x-file-name': encodeURIComponent(name) },
    });
  }

  /** An import with its files received. */
  async start(...files: TestFile[]): Promise<string> {
    const id = await this.begin();
    for (const [index, file] of files.entries()) {
      const named = typeof file === 'object' && 'name' in file;
      const response = await (named
        ? this.send(id, file.content, file.name)
        : this.send(id, file, `file-${index + 1}.csv`));
      if (response.statusCode !== 201) throw new Error(response.body);
    }
    return id;
  }

  /** The dry run of these files; throws when it fails. */
  async check(mapping: ImportMapping, ...files: TestFile[]): Promise<{ id: string; report: Report }> {
    const id = await this.start(...files);
    const { report, problem } = await this.checked(id, mapping);
    if (!report) throw new Error(`The dry run failed: ${JSON.stringify(problem)}`);
    return { id, report };
  }

  async checked(id: string, mapping: ImportMapping): Promise<Checked> {
    const fields = `state problem { code detail } report { ${REPORT} }`;
    const { checkImport } = await this.home.owner.ask<{ checkImport: Checked }>(
      `mutation ($initiative: String!, $id: ID!, $mapping: ImportMapping!) {
        checkImport(initiative: $initiative, id: $id, mapping: $mapping) { ${fields} } }`,
      { initiative: this.home.slug, id, mapping },
    );
    let state = checkImport;
    while (state.state === 'CHECKING') {
      await new Promise((resolve) => setTimeout(resolve, 50));
      const answer = await this.home.owner.ask<{ import: Checked }>(
        `query ($initiative: String!, $id: ID!) { import(initiative: $initiative, id: $id) { ${fields} } }`,
        { initiative: this.home.slug, id },
      );
      state = answer.import;
    }
    return state;
  }

  refusedCheck(id: string, mapping: ImportMapping): Promise<Refused> {
    return this.home.owner.refusal(
      `mutation ($initiative: String!, $id: ID!, $mapping: ImportMapping!) {
        checkImport(initiative: $initiative, id: $id, mapping: $mapping) { id } }`,
      { initiative: this.home.slug, id, mapping },
    );
  }

  async apply(id: string, decisions: object = {}): Promise<Report> {
    const { applyImport } = await this.home.owner.ask<{ applyImport: Report }>(APPLY, {
      initiative: this.home.slug,
      id,
      decisions,
    });
    return applyImport;
  }

  refusedApply(id: string, decisions: object = {}): Promise<Refused> {
    return this.home.owner.refusal(APPLY, { initiative: this.home.slug, id, decisions });
  }

  /** From file to figures in one go. */
  async run(mapping: ImportMapping, ...files: (Buffer | string)[]): Promise<string> {
    const { id } = await this.check(mapping, ...files);
    await this.apply(id);
    return id;
  }

  async undo(id: string, keepLater = false): Promise<void> {
    await this.home.owner.ask(UNDO, { initiative: this.home.slug, id, keepLater });
  }

  refusedUndo(id: string): Promise<Refused> {
    return this.home.owner.refusal(UNDO, { initiative: this.home.slug, id, keepLater: false });
  }

  async rows(id: string, outcome: string, after?: string): Promise<unknown[]> {
    const { importRows } = await this.home.owner.ask<{ importRows: unknown[] }>(
      `query ($initiative: String!, $id: ID!, $outcome: ImportOutcome!, $after: ID) {
        importRows(initiative: $initiative, id: $id, outcome: $outcome, after: $after) {
          id file line place value formerValue problem { code } } }`,
      { initiative: this.home.slug, id, outcome, after },
    );
    return importRows;
  }

  async files(id: string): Promise<unknown[]> {
    const answer = await this.ask<{ import: { files: unknown[] } }>(
      'query',
      'import',
      '{ files { number name } }',
      { id },
    );
    return answer.import.files;
  }

  /** Imports of the history, the newest first. */
  async history(): Promise<{ id: string; fileNames: string[]; problem: { code: string } | null }[]> {
    const { imports } = await this.home.owner.ask<{
      imports: { id: string; fileNames: string[]; problem: { code: string } | null }[];
    }>(
      'query ($initiative: String!) { imports(initiative: $initiative) { id fileNames problem { code } } }',
      { initiative: this.home.slug },
    );
    return imports;
  }

  async removeFile(id: string, number: number): Promise<void> {
    await this.home.owner.ask(REMOVE_FILE, { initiative: this.home.slug, id, number });
  }

  refusedRemoveFile(id: string, number: number): Promise<Refused> {
    return this.home.owner.refusal(REMOVE_FILE, { initiative: this.home.slug, id, number });
  }

  async offer(id: string): Promise<{ suggested: ImportMapping; saved: unknown[] }> {
    const { mappingOffer } = await this.ask<{ mappingOffer: { suggested: ImportMapping; saved: unknown[] } }>(
      'query',
      'mappingOffer',
      '{ suggested saved { name mapping } }',
      { id },
    );
    return mappingOffer;
  }

  async saveMapping(name: string, mapping: ImportMapping): Promise<void> {
    await this.home.owner.ask(
      `mutation ($initiative: String!, $name: String!, $mapping: ImportMapping!) {
        saveMapping(initiative: $initiative, name: $name, mapping: $mapping) }`,
      { initiative: this.home.slug, name, mapping },
    );
  }

  private ask<T extends Record<string, unknown>>(
    kind: string,
    field: string,
    selection: string,
    { id }: { id?: string },
  ) {
    const declared = id ? '($initiative: String!, $id: ID!)' : '($initiative: String!)';
    const given = id ? '(initiative: $initiative, id: $id)' : '(initiative: $initiative)';
    return this.home.owner.ask<T>(`${kind} ${declared} { ${field}${given} ${selection} }`, {
      initiative: this.home.slug,
      id,
    });
  }
}

const APPLY = `mutation ($initiative: String!, $id: ID!, $decisions: ImportDecisionsInput!) {
  applyImport(initiative: $initiative, id: $id, decisions: $decisions) { ${REPORT} } }`;
const REMOVE_FILE = `mutation ($initiative: String!, $id: ID!, $number: Int!) {
  removeImportFile(initiative: $initiative, id: $id, number: $number) }`;
const UNDO = `mutation ($initiative: String!, $id: ID!, $keepLater: Boolean!) {
  undoImport(initiative: $initiative, id: $id, keepLater: $keepLater) }`;
