import { guard } from './guards.js';
import { sdmxPeriod } from './sdmx-period.js';
import type { TidyObservation } from './tidy-csv.js';
import { csvRow } from './write-csv.js';

export interface SdmxOptions {
  /** Who maintains the structure. Together with the dataflow and its version it names what the rows are. */
  agency: string;
  dataflow: string;
  version: string;
  /** Keys of the dimensions that get a column, in order. */
  dimensions: readonly string[];
}

/** All of a dimension, by the convention of SDMX code lists. */
const TOTAL = '_T';

/** Code list CL_OBS_STATUS 2.2: normal, provisional, estimated, forecast, and why there is no value. */
const OBS_STATUS = {
  FINAL: 'A',
  PROVISIONAL: 'P',
  ESTIMATED: 'E',
  PROJECTED: 'F',
  NOT_COLLECTED: 'L',
  NOT_APPLICABLE: 'M',
  NOT_YET_AVAILABLE: 'O',
  SUPPRESSED_AT_SOURCE: 'Q',
  SUPPRESSED_BY_US: 'Q',
} as const;

/** Pieces of about this many characters leave the generator. */
const PIECE = 65_536;

/**
 * Observations as SDMX-CSV 2.0: one row each, codes only, everyone as `_T`. Numerator, denominator and margin of error
 * travel as attributes, as do status and note.
 */
export async function* sdmxCsv(
  observations: Iterable<TidyObservation> | AsyncIterable<TidyObservation>,
  { agency, dataflow, version, dimensions }: SdmxOptions,
): AsyncGenerator<string, void> {
  const structure = ['dataflow', `${sdmxCode(agency)}:${sdmxCode(dataflow)}(${version})`, 'I'];
  let piece = csvRow([
    ...['STRUCTURE', 'STRUCTURE_ID', 'ACTION', 'FREQ', 'INDICATOR', 'REF_AREA'],
    ...dimensions.map(sdmxCode),
    ...[
      'TIME_PERIOD',
      'OBS_VALUE',
      'NUMERATOR',
      'DENOMINATOR',
      'MARGIN_OF_ERROR',
      'OBS_STATUS',
      'COMMENT_OBS',
    ],
  ]);
  for await (const { indicator, place, period, categories, ...figures } of observations) {
    const { frequency, text } = sdmxPeriod(period);
    piece += csvRow([
      ...structure,
      frequency,
      sdmxCode(indicator),
      sdmxCode(place.code || place.name),
      ...dimensions.map((key) => sdmxCode(categories[key] ?? TOTAL)),
      text,
      ...[figures.value, figures.numerator, figures.denominator, figures.moe].map((each) =>
        String(each ?? ''),
      ),
      OBS_STATUS[figures.state === 'VALUE' ? (figures.status ?? 'FINAL') : figures.state],
      guard(figures.note ?? ''),
    ]);
    if (piece.length >= PIECE) {
      yield piece;
      piece = '';
    }
  }
  if (piece !== '') yield piece;
}

/** A text as an SDMX identifier: letters without accents, digits, and `_ @ $ -`; everything else becomes `_`. */
export function sdmxCode(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9_@$-]+/g, '_');
}
