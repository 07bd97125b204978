import type { ShelfPage } from './series.service.js';

/** A published indicator as a schema.org Dataset (https://schema.org/Dataset), the way search engines read it. */
export interface DatasetMetadata {
  '@context': 'https://schema.org/';
  '@type': 'Dataset';
  '@id': string;
  url: string;
  name: string;
  description: string;
  inLanguage: string;
  dateModified: string;
  creator: { '@type': 'Organization'; name: string; url: string };
  isAccessibleForFree: true;
  license?: string;
  isBasedOn?: {
    '@type': 'Dataset';
    name: string;
    url?: string;
    publisher?: { '@type': 'Organization'; name: string };
  };
  temporalCoverage?: string;
  spatialCoverage: { '@type': 'Place'; name: string }[];
  variableMeasured: { '@type': 'PropertyValue'; name: string; unitText?: string; description?: string };
  /** A picture of it. */
  image: string;
  distribution: { '@type': 'DataDownload'; encodingFormat: string; contentUrl: string }[];
}

/** So many places are named; a reader of the description needs no list of towns beyond that. */
const MOST_PLACES = 100;

const FILES = [
  ['text/csv', 'csv'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
  ['application/json', 'json'],
  ['application/vnd.sdmx.data+csv', 'sdmx.csv'],
] as const;

/** From nothing but what stands on the shelf. `site` is the address of the deployment, without a slash at its end. */
export function datasetMetadata(
  { slug, facts, starts, ends, publishedAt }: ShelfPage,
  initiative: { slug: string; name: string; language: string },
  { places, site }: { places: string[]; site: string },
): DatasetMetadata {
  const url = `${site}/i/${initiative.slug}/indicators/${slug}`;
  const { name, definition, methodology, unit, source } = facts;
  const first = starts[0];
  const last = ends.at(-1);
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': url,
    url,
    name: `${name} (${initiative.name})`,
    description: [definition || name, methodology].filter((text) => text !== '').join(' '),
    inLanguage: initiative.language,
    dateModified: new Date(publishedAt).toISOString(),
    creator: { '@type': 'Organization', name: initiative.name, url: `${site}/i/${initiative.slug}` },
    isAccessibleForFree: true,
    ...(source?.licence && { license: source.licence }),
    ...(source && {
      isBasedOn: {
        '@type': 'Dataset',
        name: source.title,
        ...(source.url && { url: source.url }),
        ...(source.producer && { publisher: { '@type': 'Organization', name: source.producer } }),
      },
    }),
    ...(first && last && { temporalCoverage: `${first}/${dayBefore(last)}` }),
    spatialCoverage: places.slice(0, MOST_PLACES).map((place) => ({ '@type': 'Place', name: place })),
    variableMeasured: {
      '@type': 'PropertyValue',
      name,
      ...(unit && { unitText: unit }),
      ...(definition && { description: definition }),
    },
    image: `${site}/api/i/${initiative.slug}/indicators/${slug}/trend.png`,
    distribution: FILES.map(([encodingFormat, ending]) => ({
      '@type': 'DataDownload',
      encodingFormat,
      contentUrl: `${site}/api/i/${initiative.slug}/indicators/${slug}.${ending}`,
    })),
  };
}

/** Periods end before their end; schema.org names the last day. */
function dayBefore(day: string): string {
  const last = new Date(`${day}T00:00:00Z`);
  last.setUTCDate(last.getUTCDate() - 1);
  return last.toISOString().slice(0, 10);
}
