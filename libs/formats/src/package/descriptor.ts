import { FileProblem } from '../file-problem.js';
import type { Resource } from './resource.js';

/** Where the tables stand inside the archive. */
export const DESCRIPTOR = 'datapackage.json';
export const pathOf = (table: string): string => `data/${table}.csv`;

/** What kind of package this is, and in which version of its tables. */
export const PROFILE = 'chorus-initiative';
export const VERSION = 1;

/** The initiative as the package describes it, beside its tables. */
export interface PackagedInitiative {
  slug: string;
  name: string;
  vision: string;
  about: string;
  language: string;
  translations: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface PackageSource {
  title: string;
  path?: string;
}

/** Keys of dimensions and their groups, which decide the columns of the tables. */
export interface PackagedDimension {
  key: string;
  categories: readonly string[];
}

export interface Descriptor {
  initiative: PackagedInitiative;
  dimensions: readonly PackagedDimension[];
}

/** `datapackage.json` by the Data Package standard, version 2 (https://datapackage.org/standard/data-package/). */
export function writeDescriptor(
  { initiative, dimensions }: Descriptor,
  resources: readonly Resource[],
  { created, sources }: { created: string; sources: readonly PackageSource[] },
): string {
  const { slug, name, vision } = initiative;
  return JSON.stringify(
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: slug,
      title: name,
      ...(vision && { description: vision }),
      created,
      contributors: [{ title: name, roles: ['publisher'] }],
      ...(sources.length > 0 && { sources }),
      chorus: { profile: PROFILE, version: VERSION, initiative, dimensions },
      resources: resources.map(({ name: table, title, fields, primaryKey, foreignKeys, missingValues }) => ({
        $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
        name: table,
        type: 'table',
        title,
        path: pathOf(table),
        scheme: 'file',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: {
          $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
          fields,
          primaryKey,
          ...(foreignKeys.length > 0 && { foreignKeys }),
          missingValues,
        },
      })),
    },
    null,
    2,
  );
}

/** Reads what a package says of itself. Throws NOT_A_PACKAGE for anything but a package that Chorus wrote. */
export function readDescriptor(text: string): Descriptor {
  const chorus = chorusPart(text);
  const { initiative, dimensions } = chorus;
  if (chorus.profile !== PROFILE || chorus.version !== VERSION) throw new FileProblem('NOT_A_PACKAGE');
  if (!isInitiative(initiative) || !Array.isArray(dimensions) || !dimensions.every(isDimension))
    throw new FileProblem('NOT_A_PACKAGE');
  return { initiative, dimensions };
}

function chorusPart(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value) && isRecord(value['chorus'])) return value['chorus'];
  } catch {
    // told below, like everything else that is no package
  }
  throw new FileProblem('NOT_A_PACKAGE');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isInitiative(value: unknown): value is PackagedInitiative {
  return (
    isRecord(value) &&
    ['slug', 'name', 'vision', 'about', 'language'].every((key) => typeof value[key] === 'string') &&
    isRecord(value['translations'])
  );
}

function isDimension(value: unknown): value is PackagedDimension {
  if (!isRecord(value) || typeof value['key'] !== 'string' || !Array.isArray(value['categories']))
    return false;
  return value['categories'].every((each) => typeof each === 'string');
}
