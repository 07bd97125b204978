import { Injectable } from '@nestjs/common';
import { fold, narrower, PERMISSIONS, problem, type Consent, type Permission } from '@chorus/domain';
import { answersIn, bareAnswer, FileProblem, readStoryRow, type Answers } from '@chorus/formats';
import type { Actor, Member } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import type { Transaction } from '../core/database/transaction.js';
import { ApiError, breaksUnique, Conflict, Invalid, NotFound } from '../core/errors.js';
import { PlacesService } from '../places/places.service.js';
import { PromptsService, type WholePrompt } from '../prompts/prompts.service.js';
import { ReviewService } from '../stories/review.service.js';
import { ThemesService } from '../themes/themes.service.js';
import { readOrder, refuseMissingColumns, type Delivery, type ImportOrder } from './import-order.js';
import { reportOn, type Findings, type FoundStory, type StoryImportReport } from './story-import-report.js';
import { originOf, StoryImportsRepository, type StoryImportRow } from './story-imports.repository.js';

/** Answers of other surveys as stories: looked at first, then taken in as one, and taken back as one. */
@Injectable()
export class StoryImportsService {
  constructor(
    private readonly database: Database,
    private readonly imports: StoryImportsRepository,
    private readonly prompts: PromptsService,
    private readonly themes: ThemesService,
    private readonly places: PlacesService,
    private readonly reviewing: ReviewService,
  ) {}

  list(actor: Actor): Promise<StoryImportRow[]> {
    return this.database.runAs(actor, (tx) => this.imports.list(tx, actor.initiativeId));
  }

  origin(actor: Actor, storyId: string): Promise<StoryImportRow | undefined> {
    return this.database.runAs(actor, (tx) => this.imports.origin(tx, actor.initiativeId, storyId));
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

  private async findings(tx: Transaction, actor: Actor, wanted: ImportOrder, { header, rows }: Answers) {
    const { mapping } = wanted;
    refuseMissingColumns(mapping, header);
    const prompt = await this.prompts.whole(tx, actor.initiativeId, wanted.prompt);
    const places = new Map(
      (await this.places.all(tx, actor.initiativeId)).flatMap(({ id, code, name }) => [
        [fold(name), id] as const,
        [fold(code), id] as const,
      ]),
    );
    const read = readStoryRow(mapping, { header, signifiers: prompt.signifiers, places });
    const found: Findings & { stories: FoundStory[] } = {
      ...{ rows: rows.length, stories: [], problems: [], problemRows: 0, answers: new Map<string, number>() },
      leftOut: { EMPTY: 0, ANSWER: 0, TWICE: 0, THERE_ALREADY: 0 },
    };
    const answers = found.answers as Map<string, number>;
    const seen = new Set<string>();
    for (const row of rows) {
      const outcome = read(row);
      const said = bareAnswer(row.cells[header.indexOf(mapping.text)] ?? '');
      if (said) answers.set(said, (answers.get(said) ?? 0) + 1);
      if (outcome.is === 'PROBLEM') {
        found.problemRows += 1;
        found.problems.push(...outcome.problems.map((each) => ({ ...each, line: row.line })));
      } else if (outcome.is !== 'STORY') found.leftOut[outcome.is] += 1;
      else if (seen.has(outcome.story.id)) found.leftOut.TWICE += 1;
      else {
        seen.add(outcome.story.id);
        found.stories.push({ ...outcome.story, line: row.line });
      }
    }
    const origins = found.stories.map(({ id }) => originOf(mapping.source, id));
    const there = await this.imports.known(tx, actor.initiativeId, origins);
    const stories = found.stories.filter((_, index) => !there.has(origins[index] ?? ''));
    found.leftOut.THERE_ALREADY = found.stories.length - stories.length;
    const codebook = await this.codebook(tx, actor.initiativeId);
    const report = reportOn({ ...found, stories }, (name) => codebook.has(fold(name)));
    return { prompt, stories, report };
  }

  private async codebook(tx: Transaction, initiativeId: string): Promise<Map<string, string>> {
    const themes = await this.themes.all(tx, initiativeId);
    return new Map(themes.map(({ id, name }) => [fold(name), id]));
  }
}

/** The columns of a file with a few of their cells, for somebody to say what they are. */
export async function columnsOf(
  file: Buffer,
): Promise<{ rows: number; columns: { name: string; samples: string[]; isTick: boolean }[] }> {
  const { header, rows } = await readAnswers(file);
  const columns = header.map((name, at) => {
    const cells = [
      ...new Set(rows.map(({ cells: row }) => (row[at] ?? '').trim()).filter((text) => text !== '')),
    ];
    return {
      name,
      samples: cells.slice(0, 3).map((text) => text.slice(0, 80)),
      isTick: cells.length > 0 && cells.every((text) => text === '1' || text === '0'),
    };
  });
  return { rows: rows.length, columns };
}

async function readAnswers(file: Buffer): Promise<Answers> {
  try {
    return await answersIn(file);
  } catch (error) {
    if (error instanceof FileProblem) throw new ApiError('INVALID', error.problem);
    throw error;
  }
}

/** As far as the call offers it: what it does not ask, nobody can have said yes to. */
function offered(consent: Consent, { ceiling, permissions }: WholePrompt): Consent {
  const given = PERMISSIONS.map((each) => [each, permissions.includes(each) && consent[each]] as const);
  return {
    ...consent,
    audience: narrower(consent.audience, ceiling),
    ...(Object.fromEntries(given) as Record<Permission, boolean>),
  };
}
