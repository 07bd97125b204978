import { Injectable } from '@nestjs/common';
import { readStoryMapping } from '@chorus/domain';
import type { Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import { Invalid, NotFound } from '../core/errors.js';
import { newId } from '../core/ids.js';
import { StoryImportsRepository, type SavedStoryMapping } from './story-imports.repository.js';

/** How files of answers are read, kept by name. */
@Injectable()
export class StoryMappingsService {
  constructor(
    private readonly database: Database,
    private readonly imports: StoryImportsRepository,
  ) {}

  list(actor: Actor): Promise<SavedStoryMapping[]> {
    return this.database.runAs(actor, (tx) => this.imports.mappings(tx, actor.initiativeId));
  }

  save(actor: Actor, name: string, mapping: unknown): Promise<SavedStoryMapping[]> {
    const read = readStoryMapping(mapping);
    if (!read) throw Invalid.field('mapping', 'INVALID');
    if (name.trim() === '' || name.length > 100) throw Invalid.field('name', 'REQUIRED');
    return this.database.runAs(actor, async (tx) => {
      await this.imports.saveMapping(tx, actor.initiativeId, {
        id: newId(),
        name: name.trim(),
        mapping: read,
      });
      return this.imports.mappings(tx, actor.initiativeId);
    });
  }

  remove(actor: Actor, id: string): Promise<SavedStoryMapping[]> {
    return this.database.runAs(actor, async (tx) => {
      if ((await this.imports.removeMapping(tx, actor.initiativeId, id)) === 0) throw new NotFound();
      return this.imports.mappings(tx, actor.initiativeId);
    });
  }
}
