import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { problemMessage, type ImportMapping } from '@chorus/domain';
import { ApplyService } from '../imports/apply.service.js';
import { CheckService } from '../imports/check.service.js';
import { ImportFilesService } from '../imports/import-files.service.js';
import type { ImportReport } from '../imports/import-report.js';
import { ImportsService, mappingFrom } from '../imports/imports.service.js';
import { PackageImportService } from '../packages/package-import.service.js';
import { PlacesService } from '../places/places.service.js';
import { PublicationService } from '../series/publication.service.js';
import type { Command } from './chorus.js';
import { memberOf, optional, required, withApplication } from './context.js';

export const importFiles: Command = {
  usage:
    'import --initiative <slug> --mapping <file.json or saved name> [--as <e-mail>] [--new-places <level>] [--new-categories] [--leave-out-problems] [--publish] [--dry-run] <file.csv or .xlsx or .xls> ...',
  about:
    'Imports files, all or nothing, and says what would happen or happened. A data package (.zip) that an export wrote needs no mapping: it fills a new, empty initiative.',
  options: {
    initiative: { type: 'string' },
    mapping: { type: 'string' },
    as: { type: 'string' },
    'new-places': { type: 'string' },
    'new-categories': { type: 'boolean' },
    'leave-out-problems': { type: 'boolean' },
    publish: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
  },
  async run(options, files) {
    if (files.length === 0) throw new Error('Name at least one file.');
    const missing = files.find((file) => !existsSync(file));
    if (missing) throw new Error(`There is no file "${missing}".`);
    const initiative = required(options, 'initiative');
    const [only = ''] = files;
    if (files.length === 1 && only.endsWith('.zip')) return importPackage(initiative, only, options);
    const mappingName = required(options, 'mapping');
    await withApplication(async (app) => {
      const actor = await memberOf(app, initiative, optional(options, 'as'));
      const imports = app.get(ImportsService);
      const mapping = await imports.mappingNamed(actor, mappingName, mappingIn);
      const id = await imports.start(actor);
      for (const file of files)
        await app.get(ImportFilesService).receive(actor, id, basename(file), createReadStream(file));
      const { done } = await app.get(CheckService).begin(actor, id, mapping);
      await done;
      const { report, problem } = await imports.get(actor, id);
      if (!report) throw new Error(problem ? problemMessage(problem) : 'The files could not be read.');
      tell(report);
      if (options['dry-run']) return imports.discard(actor, id);

      const level = optional(options, 'new-places');
      const parentId = level ? await app.get(PlacesService).root(actor) : undefined;
      if (level && !parentId) throw new Error('Make the place that all others lie in first.');
      const { applied } = await app.get(ApplyService).apply(actor, id, {
        placeIs: [],
        categoryIs: [],
        createPlaces: level && parentId ? { level, parentId } : null,
        createCategories: options['new-categories'] === true,
        leaveOutProblems: options['leave-out-problems'] === true,
      });
      console.log(
        `Done: ${applied?.created} new figures, ${applied?.changed} changed, ${applied?.leftOut} rows left out, ${applied?.places} new places, ${applied?.categories} new categories.`,
      );
      if (options['publish']) {
        const slugs = await imports.indicatorsOf(actor, id);
        for (const slug of slugs) await app.get(PublicationService).publish(actor, slug);
        console.log(`Published: ${slugs.join(', ')}.`);
      }
    });
  },
};

function mappingIn(path: string): ImportMapping {
  if (!existsSync(path)) throw new Error(`No mapping is saved as "${path}", and there is no such file.`);
  const text = readFileSync(path, 'utf8');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Error(`"${path}" does not hold a mapping: it is not JSON.`);
  }
  return mappingFrom(json);
}

function tell({
  rows,
  leftOut,
  outcomes,
  unknownPlaceCount,
  unknownCategories,
  problems,
}: ImportReport): void {
  const { NEW, CHANGED, SAME, REJECTED, UNKNOWN } = outcomes;
  console.log(`${rows} rows read, ${leftOut} left out by the mapping.`);
  console.log(
    `Figures: ${NEW} new, ${CHANGED} changed, ${SAME} the same, ${REJECTED} with problems, ${UNKNOWN} with unknown names.`,
  );
  if (unknownPlaceCount > 0)
    console.log(`${unknownPlaceCount} places are not known; --new-places <level> makes them.`);
  for (const { dimension, text, rows: count } of unknownCategories) {
    console.log(`Not known in ${dimension}: "${text}" (${count} rows); --new-categories makes it.`);
  }
  for (const { code, detail, rows: count, file, line } of problems) {
    console.log(`${count} rows, first in file ${file} line ${line}: ${problemMessage({ code, detail })}`);
  }
}

async function importPackage(
  initiative: string,
  path: string,
  options: Record<string, string | boolean | undefined>,
): Promise<void> {
  await withApplication(async (app) => {
    const actor = await memberOf(app, initiative, optional(options, 'as'));
    const packages = app.get(PackageImportService);
    const isOnlyCheck = options['dry-run'] === true;
    const { rows: held } = await (isOnlyCheck ? packages.check(actor, path) : packages.fill(actor, path));
    const counts = Object.entries(held).map(([table, rows]) => `${rows} ${table}`);
    console.log(
      isOnlyCheck
        ? `Would bring: ${counts.join(', ')}.`
        : `Done: ${counts.join(', ')}. Nothing is published yet.`,
    );
  });
}
