import { Injectable } from '@nestjs/common';
import { tidyCsv, tidyMapping, type TidyObservation } from '@chorus/formats';
import type { Actor } from '../access/actor.js';
import { ApplyService } from '../imports/apply.service.js';
import { CheckService } from '../imports/check.service.js';
import { ImportFilesService } from '../imports/import-files.service.js';
import { ImportsService } from '../imports/imports.service.js';
import { observations } from './content/observations.js';
import { PLACES } from './content/places.js';
import { DIMENSION_KEYS } from './content/types.js';

/** The figures of the demo as one file in the tidy format. */
@Injectable()
export class FigureImport {
  constructor(
    private readonly imports: ImportsService,
    private readonly files: ImportFilesService,
    private readonly check: CheckService,
    private readonly applying: ApplyService,
  ) {}

  async run(owner: Actor): Promise<void> {
    const id = await this.imports.start(owner);
    await this.files.receive(
      owner,
      id,
      'larkmoor.csv',
      bytesOf(tidyCsv(tidyRows(), { dimensions: DIMENSION_KEYS })),
    );
    const { done } = await this.check.begin(owner, id, tidyMapping(DIMENSION_KEYS));
    await done;
    await this.applying.apply(owner, id, {
      placeIs: [],
      categoryIs: [],
      createCategories: false,
      leaveOutProblems: false,
    });
  }
}

function* tidyRows(): Generator<TidyObservation> {
  const names = new Map(PLACES.map(({ code, name }) => [code, name.en]));
  for (const { place, categories, note, ...figures } of observations()) {
    yield {
      ...figures,
      place: { code: place, name: names.get(place) ?? place },
      categories: Object.fromEntries(categories.map(({ dimension, category }) => [dimension, category])),
      note: note?.en,
    };
  }
}

async function* bytesOf(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const text of texts) yield Buffer.from(text);
}
