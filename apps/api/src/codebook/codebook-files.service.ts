import { Injectable } from '@nestjs/common';
import { problem } from '@chorus/domain';
import {
  descriptionOf,
  FileProblem,
  readCodebook,
  writeCodebook,
  type QdaCode,
  type QdaCodebook,
} from '@chorus/formats';
import type { Actor, Member } from '../access/actor.js';
import { ApiError, NotFound } from '../core/errors.js';
import { newId } from '../core/ids.js';
import type { ThemeEntity } from '../themes/theme.entity.js';
import { ThemesService } from '../themes/themes.service.js';
import { CodebookFilesRepository } from './codebook-files.repository.js';
import { planCodebook, type CodebookReport } from './codebook-plan.js';
import { CodebookRepository } from './codebook.repository.js';
import { CodebookService } from './codebook.service.js';

/** Which program wrote a file. */
export const ORIGIN = 'Chorus';
const MOST_NAME = 200;

/** What a file would do, with what of it is left out. */
export interface CodebookCheck extends CodebookReport {
  /** The program that wrote it; empty where it does not say. */
  origin: string;
  /** Sets of codes, which Chorus does not have. */
  sets: number;
}

/** The codebook as a file of REFI-QDA, out and in. */
@Injectable()
export class CodebookFilesService {
  constructor(
    private readonly themes: ThemesService,
    private readonly reshaping: CodebookService,
    private readonly events: CodebookRepository,
    private readonly files: CodebookFilesRepository,
  ) {}

  /** NotFound for a codebook without themes: the format knows none. */
  async write(actor: Actor): Promise<string> {
    const codes = codesOf(await this.themes.list(actor));
    if (codes.length === 0) throw new NotFound();
    return writeCodebook(codes, ORIGIN);
  }

  /** What the file would bring; changes nothing. */
  async check(actor: Actor, file: Buffer): Promise<CodebookCheck> {
    const { codes, origin, sets } = read(file);
    const { report } = planCodebook(codes, await this.themes.list(actor));
    return { ...report, origin, sets };
  }

  /** Takes it in, all of it or nothing, as one change that can be undone. Brought again, it changes nothing. */
  async take(actor: Member, fileName: string, file: Buffer): Promise<{ added: number; changed: number }> {
    const { codes } = read(file);
    let counts = { added: 0, changed: 0 };
    await this.reshaping.reshaping(actor, async (tx, all) => {
      const { report, added, changed } = planCodebook(codes, all);
      const count = report.tooLong.length;
      if (count > 0) throw new ApiError('INVALID', problem('THEMES_TOO_LONG', { count }));
      counts = { added: added.length, changed: changed.length };
      if (added.length + changed.length === 0) return [];
      const { initiativeId, accountId } = actor;
      await this.files.add(tx, initiativeId, added, all.length);
      await this.files.change(tx, initiativeId, changed);
      const imported = { added: added.map(({ id }) => id), changed };
      await this.events.note(tx, initiativeId, {
        ...{
          id: newId(),
          kind: 'IMPORTED',
          themeId: null,
          otherId: null,
          otherName: '',
          stories: 0,
          accountId,
        },
        ...{
          name: fileName.trim().slice(0, MOST_NAME),
          before: { taggings: [], prompts: [], below: [], imported },
        },
      });
      return [];
    });
    return counts;
  }
}

function read(file: Buffer): QdaCodebook {
  try {
    return readCodebook(file);
  } catch (error) {
    if (error instanceof FileProblem) throw new ApiError('INVALID', error.problem);
    throw error;
  }
}

/** The tree of themes as codes, in their order. */
export function codesOf(themes: readonly ThemeEntity[]): QdaCode[] {
  const codes = (parentId: string | null): QdaCode[] =>
    themes
      .filter((theme) => theme.parentId === parentId)
      .map((theme) => ({
        ...{ guid: theme.id, name: theme.name, isCodable: true, description: descriptionOf(theme) },
        codes: codes(theme.id),
      }));
  return codes(null);
}
