import { Injectable } from '@nestjs/common';
import { csvRow, guard } from '@chorus/formats';
import { shelfOf, type Actor } from '../access/actor.js';
import { Database } from '../core/database/database.js';
import { localized } from '../core/localized.js';
import { IndicatorsRepository } from '../indicators/indicators.repository.js';
import { DimensionsService } from '../places/dimensions.service.js';
import { dictionaryHeader, dictionaryRow } from './dictionary-csv.js';
import { ShelfRepository, type ShelfEntry, type ShelfLinks, type ShelfName } from './shelf.repository.js';

/** An indicator of the dictionary with those that it leads to or follows. */
export interface DictionaryEntry extends ShelfEntry {
  links: ShelfLinks;
}

/** What every published indicator means, as it stands on the shelf: nothing of a draft is in it. */
@Injectable()
export class DictionaryService {
  constructor(
    private readonly database: Database,
    private readonly shelf: ShelfRepository,
    private readonly indicators: IndicatorsRepository,
    private readonly dimensions: DimensionsService,
  ) {}

  entries(actor: Actor): Promise<DictionaryEntry[]> {
    return this.database.runAs(actor, async (tx) =>
      withLinks(await this.shelf.facts(tx, actor.initiativeId, shelfOf(actor))),
    );
  }

  /** The same as CSV, one row an indicator, in a language that words are kept in (English for any other). */
  async csv(actor: Actor, language?: string): Promise<string> {
    const { initiativeId } = actor;
    return this.database.runAs(actor, async (tx) => {
      const entries = withLinks(await this.shelf.facts(tx, initiativeId, shelfOf(actor)));
      const results = (await this.indicators.results(tx, initiativeId)).map((row) =>
        localized(row, language),
      );
      const dimensions = (await this.dimensions.all(tx, initiativeId)).map((row) => localized(row, language));
      const names = new Map([...results, ...dimensions].map(({ id, name }) => [id, name]));
      const rows = entries.map((entry) => dictionaryRow(entry, (id) => names.get(id) ?? '', language));
      // A byte order mark, by which spreadsheet programs know UTF-8.
      return `\ufeff${[dictionaryHeader(language), ...rows].map((cells) => csvRow(cells.map(guard))).join('')}`;
    });
  }
}

function withLinks(entries: readonly ShelfEntry[]): DictionaryEntry[] {
  const names = new Map(entries.map((entry) => [entry.indicatorId, nameOf(entry)]));
  return entries.map((entry) => ({
    ...entry,
    links: {
      foreshadows: names.get(entry.facts.foreshadowsId ?? ''),
      foreshadowedBy: entries
        .filter(({ facts }) => facts.foreshadowsId === entry.indicatorId)
        .map((other) => nameOf(other)),
    },
  }));
}

function nameOf({ indicatorId: id, slug, resultId, facts: { name, translations } }: ShelfEntry): ShelfName {
  return { id, slug, resultId, name, translations };
}
