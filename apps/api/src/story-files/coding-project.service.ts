import { PassThrough, type Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { fold } from '@chorus/domain';
import {
  FILE_TERMS,
  PROJECT_DOCUMENT,
  sourcePath,
  writeProject,
  type QdaSource,
  type QdaUser,
  type StoryRecord,
} from '@chorus/formats';
import { ZipFile } from 'yazl';
import type { Member } from '../access/actor.js';
import { codesOf, ORIGIN } from '../codebook/codebook-files.service.js';
import { Database } from '../core/database/database.js';
import { Invalid } from '../core/errors.js';
import { InitiativesService } from '../initiatives/initiatives.service.js';
import type { StoryFilter } from '../stories/feed.service.js';
import { ThemesService } from '../themes/themes.service.js';
import { CodingProjectRepository, type FoundInStory } from './coding-project.repository.js';
import { GIVERS, hiddenWords, sourceOf, userGuid } from './project-source.js';
import { StoryFilesRepository, type Last } from './story-files.repository.js';
import { StoryFilesService } from './story-files.service.js';

const BATCH = 500;
/** A project is one document, so it is in memory whole. */
const MOST_STORIES = 10_000;
/** Shorter hidden words stand in too many notes to mean anything there. */
const TELLING = 3;

interface Held {
  story: StoryRecord;
  found: FoundInStory;
}

/**
 * Stories with what was found in them, as a project of REFI-QDA. The stories are those of every other file: on the shelf,
 * and allowed to leave. Coders have a number in place of a name: nobody asked them.
 */
@Injectable()
export class CodingProjectService {
  constructor(
    private readonly database: Database,
    private readonly initiatives: InitiativesService,
    private readonly themes: ThemesService,
    private readonly storyFiles: StoryFilesService,
    private readonly files: StoryFilesRepository,
    private readonly projects: CodingProjectRepository,
  ) {}

  /** `address`: where the same file is given anew. Throws Invalid TOO_MANY for more stories than fit; a filter makes them fewer. */
  async zip(actor: Member, filter: StoryFilter, address: string): Promise<Readable> {
    const { name } = await this.initiatives.get(actor);
    const themes = await this.themes.list(actor);
    const held = await this.held(actor, filter);
    const sources = this.sources(actor, held, new Set(themes.map(({ id }) => id)));
    const archive = new ZipFile();
    const project = {
      ...{ name, origin: ORIGIN, madeOn: new Date().toISOString().slice(0, 10) },
      description: `${FILE_TERMS}\n${address}`,
      ...{ users: usersOf(actor.initiativeId, held), codes: codesOf(themes) },
    };
    archive.addBuffer(Buffer.from(writeProject(project, sources)), PROJECT_DOCUMENT);
    for (const source of sources) archive.addBuffer(Buffer.from(source.text), sourcePath(source));
    archive.end();
    // The archive is a stream of an older kind; what goes wrong inside it must end the answer.
    const out = new PassThrough();
    archive.on('error', (error: Error) => out.destroy(error));
    return archive.outputStream.pipe(out);
  }

  /** Reads stories with what was found in them; each batch is in the ledger of its tellers before any of it is given on. */
  private async held(actor: Member, filter: StoryFilter): Promise<Held[]> {
    const { shelf, counts } = await this.storyFiles.opened(actor, filter);
    if (counts.given > MOST_STORIES) throw Invalid.because('TOO_MANY', { limit: MOST_STORIES });
    const held: Held[] = [];
    let after: Last | undefined;
    do {
      const before = after;
      after = await this.database.runAs(actor, async (tx) => {
        const { stories, last } = await this.files.batch(tx, shelf, before, BATCH);
        const ids = stories.map(({ id }) => id);
        const rows = await this.projects.found(tx, shelf, ids, actor.accountId);
        const byId = new Map(rows.map((row) => [row.id, row]));
        await this.files.noteExport(tx, stories);
        for (const story of stories) {
          const found = byId.get(story.id);
          if (found) held.push({ story, found });
        }
        return last;
      });
    } while (after);
    return held;
  }

  private sources({ initiativeId }: Member, held: readonly Held[], known: ReadonlySet<string>): QdaSource[] {
    const hidden = [...new Set(held.flatMap(({ found }) => hiddenWords(found)).map(fold))];
    const telling = hidden.filter((words) => words.length >= TELLING);
    return held.map(({ story, found }, index) => {
      const source = sourceOf(initiativeId, story, found, `Story ${index + 1}`);
      const codings = source.codings
        .filter(({ codeGuid }) => known.has(codeGuid))
        // A note on one story may name somebody who is hidden in another.
        .map(({ memo = '', ...coding }) => {
          const said = fold(memo);
          return said === '' || telling.some((words) => said.includes(words)) ? coding : { ...coding, memo };
        });
      return { ...source, codings };
    });
  }
}

/** Those who found something in these stories, and nobody else. */
function usersOf(initiativeId: string, held: readonly Held[]): QdaUser[] {
  const givers = (['TELLER', 'REVIEWER'] as const).filter((by) =>
    held.some(({ found }) => found.themes.some((each) => each.by === by)),
  );
  const coders = [
    ...new Set(held.flatMap(({ found }) => found.codings.map(({ coderId }) => coderId))),
  ].sort();
  return [
    ...givers.map((by) => ({ guid: userGuid(initiativeId, by), name: GIVERS[by] })),
    ...coders.map((id, index) => ({ guid: userGuid(initiativeId, id), name: `Coder ${index + 1}` })),
  ];
}
