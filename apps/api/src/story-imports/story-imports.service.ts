import { Injectable } from '@nestjs/common';
import { fold, problem, type StoryMapping } from '@chorus/domain';
import {
  answersIn,
  callFormMapping,
  columnOf,
  FileProblem,
  FORM_COLUMNS,
  formReader,
  isFormFile,
  isLabelledForm,
  placeCode,
  type Answers,
} from '@chorus/formats';
import type { Actor, Member } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { ApiError, breaksUnique, Conflict, Invalid, NotFound } from '../core/errors.js';
import { isId } from '../core/ids.js';
import { PromptFormsService } from '../prompt-forms/prompt-forms.service.js';
import { ReviewService } from '../stories/review.service.js';
import { ThemesService } from '../themes/themes.service.js';
import { offered, storiesIn } from './found-stories.js';
import { readOrder, refuseMissingColumns, type Delivery, type ImportOrder } from './import-order.js';
import { reportOn, type StoryImportReport } from './story-import-report.js';
import { originOf, StoryImportsRepository, type StoryImportRow } from './story-imports.repository.js';

interface FileColumn {
  name: string;
  /** A few of its cells. */
  samples: string[];
  /** Holds nothing but 1, 0 and empty cells. */
  isTick: boolean;
}

export interface FileColumns {
  rows: number;
  columns: FileColumn[];
  /** The call that the file answers and how it is read, where it was made with the form of one. */
  form: { prompt: string; mapping: StoryMapping } | null;
}

/** Answers of other surveys as stories: looked at first, then taken in as one, and taken back as one. */
@Injectable()
export class StoryImportsService {
  constructor(
    private readonly database: Database,
    private readonly imports: StoryImportsRepository,
    private readonly forms: PromptFormsService,
    private readonly themes: ThemesService,
    private readonly reviewing: ReviewService,
  ) {}

  list(actor: Actor): Promise<StoryImportRow[]> {
    return this.database.runAs(actor, (tx) => this.imports.list(tx, actor.initiativeId));
  }

  origin(actor: Actor, storyId: string): Promise<StoryImportRow | undefined> {
    return this.database.runAs(actor, (tx) => this.imports.origin(tx, actor.initiativeId, storyId));
  }

  /** What stands in a file, for somebody to say what it is; a file of a form says so by itself. */
  async columns(actor: Actor, { file }: Delivery): Promise<FileColumns> {
    const { header, rows } = await readAnswers(file);
    const columns = header.map((name, at) => columnOfFile(name, at, rows));
    const mark = columnOf(header, FORM_COLUMNS.call);
    const call = columns.find(({ name }) => name === mark)?.samples[0];
    const form = call && isId(call) ? await this.formOf(actor, call, header) : null;
    return { rows: rows.length, columns, form };
  }

  private formOf(actor: Actor, call: string, header: readonly string[]): Promise<FileColumns['form']> {
    const { initiativeId } = actor;
    return this.database.runAs(actor, async (tx) => {
      const prompt = await this.forms.slugOf(tx, initiativeId, call);
      if (!prompt) return null;
      const { form, themes } = await this.forms.asked(tx, initiativeId, prompt);
      const mapping = callFormMapping(form, header, themes);
      return mapping ? { prompt, mapping } : null;
    });
  }

  /** What the file would bring; changes nothing. */
  async check(actor: Actor, { order, file }: Delivery): Promise<StoryImportReport> {
    const wanted = readOrder(order, false);
    const answers = await readAnswers(file);
    return this.database.runAs(actor, async (tx) => (await this.findings(tx, actor, wanted, answers)).report);
  }

  /** Takes the stories in, all or none; they wait for review like every other. Sent again, it says the same. */
  async take(actor: Member, { order, file }: Delivery): Promise<{ stories: number }> {
    const wanted = readOrder(order, true);
    const answers = await readAnswers(file);
    try {
      return await this.database.runAs(actor, (tx) => this.takeIn(tx, actor, wanted, answers));
    } catch (error) {
      // Somebody else took the same answers in meanwhile; a new look tells them apart.
      if (breaksUnique(error, 'imported_story_initiative_id_origin_key'))
        throw new Conflict('CHANGED_MEANWHILE');
      throw error;
    }
  }

  /** Takes an import back; see undo_story_import. */
  async undo(actor: Actor, id: string): Promise<StoryImportRow[]> {
    return this.database.runAs(actor, async (tx) => {
      await tx.mayTakeLong();
      if ((await this.imports.undo(tx, id)) === undefined) throw new NotFound();
      return this.imports.list(tx, actor.initiativeId);
    });
  }

  /**
   * Says yes to the next stories of an import, each as its reviewer would: where two people must, the yes of one person
   * is kept, and only another one's publishes. Gives how many were decided on; 0 when none is left for this person.
   */
  async approve(actor: Member, id: string, first: number): Promise<number> {
    const ids = await this.database.runAs(actor, (tx) =>
      this.imports.undecided(tx, actor.initiativeId, { id, notAgreedBy: actor.accountId }, first),
    );
    for (const story of ids) await this.reviewing.publish(actor, story);
    return ids.length;
  }

  private async takeIn(tx: Transaction, actor: Member, wanted: ImportOrder, answers: Answers) {
    await tx.mayTakeLong();
    const { initiativeId, accountId } = actor;
    const before = (await this.imports.list(tx, initiativeId)).find(({ id }) => id === wanted.id);
    if (before) return { stories: before.stories };
    const { prompt, stories, report } = await this.findings(tx, actor, wanted, answers);
    if (report.problems > 0)
      throw new ApiError('INVALID', problem('IMPORT_HAS_PROBLEMS', { count: report.problems }));
    const missing = report.themes.filter(({ isNew }) => isNew).map(({ name }) => name);
    if (missing.length > 0 && !wanted.makeThemes)
      throw Invalid.field('makeThemes', 'NEW_THEMES', { count: missing.length });
    for (const name of missing) await this.themes.save(actor, { name });
    const codebook = await this.codebook(tx, initiativeId);
    const themeIds = new Map(
      report.themes.flatMap(({ name }) => {
        const id = codebook.get(fold(name));
        return id ? [[name, id] as const] : [];
      }),
    );
    const { id, fileName, basis, mapping } = wanted;
    await this.imports.insert(
      tx,
      initiativeId,
      {
        id,
        promptId: prompt.id,
        fileName,
        source: mapping.source,
        basis,
        leftOut: report.leftOut,
        accountId,
      },
      { stories, consent: offered(wanted.consent, prompt), themeIds },
    );
    return { stories: stories.length };
  }

  private async findings(tx: Transaction, actor: Actor, wanted: ImportOrder, answers: Answers) {
    const { mapping } = wanted;
    const { initiativeId } = actor;
    const { header } = answers;
    refuseMissingColumns(mapping, header);
    const { prompt, form, themes, places } = await this.forms.asked(tx, initiativeId, wanted.prompt);
    const ids = places.flatMap(({ id, code, name }) =>
      [fold(name), fold(code), placeCode(id)].map((known) => [known, id] as const),
    );
    const ground = { header, signifiers: prompt.signifiers, places: new Map(ids) };
    // Whatever the order says, a file of our form is read with the answers of its tellers about consent.
    const ofForm = isFormFile(header) && { form: formReader(form, header) };
    const found = storiesIn(answers, mapping, { ...ground, ...ofForm }, prompt);
    const origins = found.stories.map(({ id }) => originOf(mapping.source, id));
    const there = await this.imports.known(tx, initiativeId, origins);
    const stories = found.stories.filter((_, index) => !there.has(origins[index] ?? ''));
    found.leftOut.THERE_ALREADY = found.stories.length - stories.length;
    const codebook = new Set(themes.map(({ name }) => fold(name)));
    const report = reportOn({ ...found, stories }, (name) => codebook.has(fold(name)));
    return { prompt, stories, report };
  }

  private async codebook(tx: Transaction, initiativeId: string): Promise<Map<string, string>> {
    const themes = await this.themes.all(tx, initiativeId);
    return new Map(themes.map(({ id, name }) => [fold(name), id]));
  }
}

function columnOfFile(name: string, at: number, rows: Answers['rows']): FileColumn {
  const cells = [
    ...new Set(rows.map(({ cells: row }) => (row[at] ?? '').trim()).filter((text) => text !== '')),
  ];
  return {
    name,
    samples: cells.slice(0, 3).map((text) => text.slice(0, 80)),
    isTick: cells.length > 0 && cells.every((text) => text === '1' || text === '0'),
  };
}

async function readAnswers(file: Buffer): Promise<Answers> {
  try {
    const answers = await answersIn(file);
    if (isLabelledForm(answers.header)) throw Invalid.because('FORM_WITH_LABELS');
    return answers;
  } catch (error) {
    if (error instanceof FileProblem) throw new ApiError('INVALID', error.problem);
    throw error;
  }
}
