import { Worker } from 'node:worker_threads';
import { problem, type Problem } from '@chorus/domain';
import { BOUNDARY_LIMITS, matchAreas, type BoundaryFile, type Match } from '@chorus/formats';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import { ApiError, Invalid } from '../core/errors.js';
import { readBoundary, type Geometry } from './boundary.js';
import { PlacesService } from './places.service.js';

/** An area of a file and the place that it seems to be. */
export interface MatchedArea {
  label: string;
  outline: Geometry;
  match: Match | null;
}

/** What was found in a file. Nothing is kept of it until somebody says which area is which place. */
export interface ReadBoundaries {
  areas: MatchedArea[];
  /** Things in the file that are no areas. */
  skipped: number;
  /** Points before and after simplifying. */
  before: number;
  after: number;
}

const SECONDS = 60;
const MEGABYTES = 768;

type Answer = { file: BoundaryFile } | { problem: Problem };

/** Boundaries of places as files bring them. */
@Injectable()
export class BoundariesService {
  /** Files are read one after the other. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly places: PlacesService,
  ) {}

  /** The areas of a GeoJSON or TopoJSON file with the places they seem to be. */
  async read(actor: Actor, body: AsyncIterable<Uint8Array>): Promise<ReadBoundaries> {
    const bytes = await gathered(body);
    const next = this.turn.then(() => readApart(bytes));
    this.turn = next.catch(() => undefined);
    const { areas, skipped, before, after } = await next;
    const matches = matchAreas(areas, await this.places.list(actor));
    return {
      areas: areas.map(({ label, outline }, index) => ({ label, outline, match: matches[index] ?? null })),
      ...{ skipped, before, after },
    };
  }

  /**
   * Gives places their outlines; with `replace` all others lose theirs. All or nothing: an outline that is none, or a
   * place that is not there, and nothing changes.
   */
  async set(
    actor: Actor,
    boundaries: readonly { placeId: string; boundary: unknown }[],
    replace: boolean,
  ): Promise<void> {
    const read = boundaries.map(({ placeId, boundary }, index) => {
      const outline = readBoundary(boundary);
      if (!outline) throw Invalid.field(`boundaries.${index}.boundary`, 'INVALID');
      return { placeId, outline };
    });
    const ids = read.map(({ placeId }) => placeId);
    const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
    if (twice >= 0) throw Invalid.field(`boundaries.${twice}.placeId`, 'ALREADY_USED');
    await this.database.runAs(actor, async (tx) => {
      const known = await tx.rows<{ id: string }>(
        'select id from place where initiative_id = $1 and id = any($2::uuid[])',
        [actor.initiativeId, ids],
      );
      const missing = ids.findIndex((id) => !known.some((place) => place.id === id));
      if (missing >= 0) throw Invalid.field(`boundaries.${missing}.placeId`, 'UNKNOWN');
      if (replace)
        await tx.run(
          'update place set boundary = null where initiative_id = $1 and not (id = any($2::uuid[]))',
          [actor.initiativeId, ids],
        );
      await tx.run(
        `update place p set boundary = given.outline
         from json_to_recordset($2) as given ("placeId" uuid, outline jsonb)
         where p.initiative_id = $1 and p.id = given."placeId"`,
        [actor.initiativeId, JSON.stringify(read)],
      );
    });
  }
}

async function gathered(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body) {
    size += piece.length;
    if (size > BOUNDARY_LIMITS.bytes)
      throw new ApiError('INVALID', problem('FILE_TOO_LARGE', { limit: BOUNDARY_LIMITS.bytes / 1_000_000 }));
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

async function readApart(bytes: Uint8Array): Promise<BoundaryFile> {
  const worker = new Worker(new URL('./boundaries-worker.mjs', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const answer = await new Promise<Answer>((resolve, reject) => {
      const tooHard = () =>
        reject(new ApiError('INVALID', problem('BOUNDARY_TOO_HARD', { seconds: SECONDS, limit: MEGABYTES })));
      timer = setTimeout(tooHard, SECONDS * 1000);
      worker.once('message', resolve);
      worker.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? tooHard()
          : reject(new ApiError('INVALID', problem('NOT_BOUNDARIES'))),
      );
    });
    if ('problem' in answer) throw new ApiError('INVALID', answer.problem);
    return answer.file;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
