import { MISSING_REASONS } from '@chorus/domain';
import { dimensionColumn } from '../tidy-columns.js';
import type { Field, FieldType, ForeignKey, Resource } from './resource.js';

/** A dimension as far as the tables need it: its groups become a column. */
export interface PackageDimension {
  key: string;
  categories: readonly string[];
}

const EMPTY = { value: '', label: 'Nothing is said' };

/** What stands in the value's cell of an observation without a value. */
const NO_VALUE: Record<string, string> = {
  NOT_COLLECTED: 'Nobody counted',
  NOT_YET_AVAILABLE: 'Counted, and not published yet',
  NOT_APPLICABLE: 'There is nothing to count here',
  SUPPRESSED_AT_SOURCE: 'Hidden by the source, to protect people',
};
export const NO_VALUE_WORDS: readonly string[] = [...MISSING_REASONS, 'SUPPRESSED_AT_SOURCE'];

function field(name: string, type: FieldType = 'string', description?: string): Field {
  return { name, type, ...(description && { description }) };
}

function required(name: string, type: FieldType = 'string', description?: string): Field {
  return { ...field(name, type, description), constraints: { required: true } };
}

function to(
  resource: string,
  from: string | readonly string[],
  fields: string | readonly string[],
): ForeignKey {
  return { fields: [from].flat(), reference: { resource, fields: [fields].flat() } };
}

function resource(
  name: string,
  title: string,
  fields: readonly Field[],
  primaryKey: readonly string[],
  foreignKeys: readonly ForeignKey[] = [],
): Resource {
  return { name, title, fields, primaryKey, foreignKeys, missingValues: [EMPTY] };
}

const PERIOD = [
  required('period_start', 'date', 'First day'),
  required('period_end', 'date', 'The day after the last one'),
];

/**
 * The tables of an initiative's numbers, in an order in which each refers only to those before it and to itself. They
 * are joined by keys that people can read: codes of places, slugs of indicators, keys of groups.
 */
export function packageResources(dimensions: readonly PackageDimension[]): Resource[] {
  const groups = dimensions.map(({ key, categories }): Field => ({
    ...field(dimensionColumn(key), 'string', 'Empty means everyone'),
    constraints: { enum: categories },
  }));
  const groupNames = groups.map(({ name }) => name);
  const text = ['definition', 'numerator', 'denominator', 'methodology', 'unit'].map((name) => field(name));
  return [
    resource('organizations', 'Organizations', [required('id'), required('name'), required('kind')], ['id']),
    resource(
      'places',
      'Places, a tree with one root',
      [
        ...[
          required('code'),
          field('parent', 'string', 'Empty for the root'),
          required('name'),
          required('level'),
        ],
        ...[field('aliases', 'array'), field('position', 'integer'), field('boundary', 'geojson')],
      ],
      ['code'],
      [{ fields: ['parent'], reference: { fields: ['code'] } }],
    ),
    resource(
      'dimensions',
      'Dimensions by which figures are broken down',
      [
        ...[required('key'), required('name')],
        required('partition', 'boolean', 'Whether the groups are all there are and do not overlap'),
        ...[field('position', 'integer'), field('translations', 'object')],
      ],
      ['key'],
    ),
    resource(
      'categories',
      'Groups of a dimension',
      [
        ...[required('dimension'), required('key'), required('name'), field('aliases', 'array')],
        ...[field('position', 'integer'), field('translations', 'object')],
      ],
      ['dimension', 'key'],
      [to('dimensions', 'dimension', 'key')],
    ),
    resource(
      'population',
      'How many people live where',
      [required('place'), field('dimension'), field('category'), required('people', 'integer')],
      ['place', 'dimension', 'category'],
      [to('places', 'place', 'code'), to('categories', ['dimension', 'category'], ['dimension', 'key'])],
    ),
    resource(
      'results',
      'Results that people are to have',
      [required('id'), required('name'), field('position', 'integer'), field('translations', 'object')],
      ['id'],
    ),
    resource(
      'sources',
      'Sources of figures',
      [
        ...[
          required('id'),
          required('producer'),
          required('title'),
          field('url'),
          field('published_on', 'date'),
        ],
        ...[field('accessed_on', 'date'), field('licence'), field('edition')],
      ],
      ['id'],
    ),
    resource(
      'indicators',
      'Indicators',
      [
        ...[required('slug'), required('name'), ...text, field('translations', 'object')],
        ...[required('kind'), field('organization'), required('measure')],
        required('per', 'number', 'The value is so many times the numerator, divided by the denominator'),
        ...[required('decimals', 'integer'), required('direction'), required('frequency')],
        ...[field('result'), field('source'), field('foreshadows', 'string', 'The indicator it goes before')],
        ...[field('dimensions', 'array'), field('baseline_start', 'date'), field('baseline_end', 'date')],
        field('baseline_reason'),
        ...[required('audience'), field('position', 'integer'), required('archived', 'boolean')],
      ],
      ['slug'],
      [
        ...[
          to('organizations', 'organization', 'id'),
          to('results', 'result', 'id'),
          to('sources', 'source', 'id'),
        ],
        { fields: ['foreshadows'], reference: { fields: ['slug'] } },
      ],
    ),
    resource(
      'targets',
      'Targets',
      [
        ...[required('indicator'), required('place'), ...PERIOD, ...groups, required('value', 'number')],
        ...[field('rationale'), field('translations', 'object')],
      ],
      ['indicator', 'place', 'period_start', 'period_end', ...groupNames],
      [to('indicators', 'indicator', 'slug'), to('places', 'place', 'code')],
    ),
    resource(
      'former-definitions',
      'What indicators measured before',
      [
        ...[required('id'), required('indicator'), required('last_start', 'date')],
        required('last_end', 'date', 'The first day after the last period that was counted by it'),
        ...[field('definition'), field('numerator'), field('denominator'), required('measure')],
        ...[required('per', 'number'), field('unit'), field('reason'), field('translations', 'object')],
      ],
      ['id'],
      [to('indicators', 'indicator', 'slug')],
    ),
    resource(
      'annotations',
      'Notes on the curves',
      [
        ...[required('id'), required('indicator'), required('kind'), required('starts_on', 'date')],
        ...[field('ends_on', 'date'), required('title'), field('note'), field('translations', 'object')],
      ],
      ['id'],
      [to('indicators', 'indicator', 'slug')],
    ),
    {
      ...resource(
        'observations',
        'Observations',
        [
          ...[required('indicator'), required('place'), ...PERIOD, ...groups, field('value', 'number')],
          ...[field('numerator', 'number'), field('denominator', 'number')],
          field('moe', 'number', 'Margin of error at 90 %'),
          ...[required('status'), field('note'), field('source')],
        ],
        ['indicator', 'place', 'period_start', 'period_end', ...groupNames],
        [
          ...[to('indicators', 'indicator', 'slug'), to('places', 'place', 'code')],
          to('sources', 'source', 'id'),
        ],
      ),
      missingValues: [EMPTY, ...NO_VALUE_WORDS.map((value) => ({ value, label: NO_VALUE[value] ?? value }))],
    },
  ];
}
