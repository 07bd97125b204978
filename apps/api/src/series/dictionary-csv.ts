import { periodLabel, type Direction, type Frequency, type Measure } from '@chorus/domain';
import { localized } from '../core/localized.js';
import type { DictionaryEntry } from './dictionary.service.js';
import type { ShelfFormerDefinition } from './shelf.js';

/** The words of the file, a column each. Spreadsheets are read by people: codes would need a dictionary of their own. */
interface Words {
  header: Record<Column, string>;
  direction: Record<Direction, string>;
  frequency: Record<Frequency, string>;
  measure: Record<Measure, string>;
  former: (period: string, definition: string) => string;
}

const COLUMNS = [
  ...([
    'slug',
    'name',
    'result',
    'definition',
    'numerator',
    'denominator',
    'measure',
    'per',
    'unit',
  ] as const),
  ...([
    'direction',
    'frequency',
    'groups',
    'organization',
    'baseline',
    'foreshadows',
    'methodology',
  ] as const),
  ...([
    'former',
    'producer',
    'source',
    'url',
    'edition',
    'licence',
    'sourcePublished',
    'sourceRead',
  ] as const),
  'published' as const,
];
type Column = (typeof COLUMNS)[number];

const ENGLISH: Words = {
  header: {
    ...{ slug: 'address', name: 'name', result: 'result', definition: 'definition' },
    ...{ numerator: 'what is counted', denominator: 'out of what', measure: 'kind of number', per: 'per' },
    ...{ unit: 'unit', direction: 'which way is better', frequency: 'how often', groups: 'by groups' },
    ...{
      organization: 'organization',
      baseline: 'baseline',
      foreshadows: 'foreshadows',
      methodology: 'method',
    },
    ...{ former: 'former definitions', producer: 'source: who made it', source: 'source: title' },
    ...{ url: 'source: web address', edition: 'source: edition', licence: 'source: licence' },
    ...{ sourcePublished: 'source: published', sourceRead: 'source: looked up', published: 'shown since' },
  },
  direction: { HIGHER_IS_BETTER: 'higher is better', LOWER_IS_BETTER: 'lower is better', NEUTRAL: 'neither' },
  frequency: {
    ...{ ANNUAL: 'every year', SCHOOL_YEAR: 'every school year', SEMESTER: 'every half year' },
    ...{ QUARTER: 'every quarter', MONTH: 'every month' },
  },
  measure: {
    ...{ PROPORTION: 'share', RATE: 'rate', COUNT: 'count', MEAN: 'average or median', INDEX: 'index' },
    CURRENCY: 'amount of money',
  },
  former: (period, definition) => `Until ${period}: ${definition}`,
};

const SPANISH: Words = {
  header: {
    ...{ slug: 'dirección', name: 'nombre', result: 'resultado', definition: 'definición' },
    ...{
      numerator: 'qué se cuenta',
      denominator: 'de qué total',
      measure: 'clase de número',
      per: 'por cada',
    },
    ...{ unit: 'unidad', direction: 'hacia dónde es mejor', frequency: 'cada cuánto', groups: 'por grupos' },
    ...{
      organization: 'organización',
      baseline: 'punto de partida',
      foreshadows: 'anuncia',
      methodology: 'método',
    },
    ...{ former: 'definiciones anteriores', producer: 'fuente: quién la hizo', source: 'fuente: título' },
    ...{ url: 'fuente: dirección web', edition: 'fuente: edición', licence: 'fuente: licencia' },
    ...{
      sourcePublished: 'fuente: publicada',
      sourceRead: 'fuente: consultada',
      published: 'se muestra desde',
    },
  },
  direction: {
    ...{ HIGHER_IS_BETTER: 'más alto es mejor', LOWER_IS_BETTER: 'más bajo es mejor', NEUTRAL: 'ninguno' },
  },
  frequency: {
    ...{ ANNUAL: 'cada año', SCHOOL_YEAR: 'cada año escolar', SEMESTER: 'cada semestre' },
    ...{ QUARTER: 'cada trimestre', MONTH: 'cada mes' },
  },
  measure: {
    ...{
      PROPORTION: 'proporción',
      RATE: 'tasa',
      COUNT: 'cantidad',
      MEAN: 'promedio o mediana',
      INDEX: 'índice',
    },
    CURRENCY: 'cantidad de dinero',
  },
  former: (period, definition) => `Hasta ${period}: ${definition}`,
};

const wordsOf = (language?: string): Words => (language === 'es' ? SPANISH : ENGLISH);

export function dictionaryHeader(language?: string): string[] {
  return COLUMNS.map((column) => wordsOf(language).header[column]);
}

/** One indicator as cells. `nameOf` gives the names of results and dimensions by id, empty where there is none. */
export function dictionaryRow(
  { slug, resultId, facts, links, publishedAt }: DictionaryEntry,
  nameOf: (id: string) => string,
  language?: string,
): string[] {
  const words = wordsOf(language);
  const told = localized(facts, language);
  const { name, definition, numerator, denominator, unit, methodology, source, baseline, baselineReason } =
    told;
  const row: Record<Column, string> = {
    ...{ slug, name, definition, numerator, denominator, unit, methodology },
    result: resultId ? nameOf(resultId) : '',
    measure: words.measure[told.measure],
    per: String(told.per),
    direction: words.direction[told.direction],
    frequency: words.frequency[told.frequency],
    groups: told.dimensionIds.map(nameOf).filter(Boolean).join('; '),
    organization: told.organization ?? '',
    baseline: baseline ? [periodLabel(baseline), baselineReason].filter(Boolean).join(': ') : '',
    foreshadows: links.foreshadows ? localized(links.foreshadows, language).name : '',
    former: (told.formerDefinitions ?? []).map((former) => formerText(former, words, language)).join('\n'),
    producer: source?.producer ?? '',
    source: source?.title ?? '',
    url: source?.url ?? '',
    edition: source?.edition ?? '',
    licence: source?.licence ?? '',
    sourcePublished: source?.publishedOn ?? '',
    sourceRead: source?.accessedOn ?? '',
    published: new Date(publishedAt).toISOString().slice(0, 10),
  };
  return COLUMNS.map((column) => row[column]);
}

function formerText(former: ShelfFormerDefinition, { former: say }: Words, language?: string): string {
  const { definition, numerator, denominator, lastStart: start, lastEnd: end } = localized(former, language);
  const parts = [definition, [numerator, denominator].filter(Boolean).join(' / ')].filter(Boolean).join(' ');
  return say(periodLabel({ start, end }), parts);
}
