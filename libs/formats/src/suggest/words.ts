import { fold } from '../text.js';

/** Words by which files in English and Spanish name what stands in a column. Only for suggestions, never for reading. */
export const PLACE_NAMES =
  /\b(?:district|town|place|county|state|school|municipality|city|region|neighborhood|tract|geography|area|name|organization|location|distrito|condado|municipio|ciudad|lugar|escuela|estado)\b/;
export const CODE_NAMES = /\b(?:fips|geo ?id2?|geoid|code|nces|id2?|codigo|código)\b/;
export const PERIOD_NAMES =
  /\b(?:years?|period|school year|year range|date|quarter|month|semester|cohort year|año|periodo|período|fecha|mes|trimestre)\b/;
export const MEASURE_NAMES =
  /\b(?:measure|variable|statistic|type|metric|indicator|unit|estimate|medida|variable|tipo|indicador|unidad)\b/;

const VALUE_WORDS =
  /%|\b(?:rate|rates|percent|percentage|pct|share|proportion|ratio|average|mean|median|index|score|tasa|porcentaje|promedio|media)\b/;
const NUMERATOR_WORDS =
  /\b(?:count|counts|number|numerator|n|num|cases|students with|número|numero|conteo|casos)\b|#/;
const DENOMINATOR_WORDS =
  /\b(?:cohort|denominator|population|total number|enrollment|eligible|scored tests|universe|denominador|población|matrícula)\b/;
const MARGIN_WORDS = /\b(?:moe|margins? of error|margin|margen(?:es)? de error)\b/;

export type FieldWord = 'value' | 'numerator' | 'denominator' | 'moe';

/** Which field of an observation a name speaks of, if it says so. */
export function fieldOfName(name: string): FieldWord | undefined {
  const folded = fold(name);
  if (MARGIN_WORDS.test(folded)) return 'moe';
  if (VALUE_WORDS.test(folded)) return 'value';
  if (DENOMINATOR_WORDS.test(folded)) return 'denominator';
  return NUMERATOR_WORDS.test(folded) ? 'numerator' : undefined;
}

/** What is left of a name without the words for its field: "Graduation" of "Graduation Rate". */
export function stemOfName(name: string): string {
  return [VALUE_WORDS, NUMERATOR_WORDS]
    .reduce((rest, words) => rest.replace(new RegExp(words.source, 'g'), ' '), fold(name))
    .replace(/[()/]+|\s+/g, ' ')
    .trim();
}

const EVERYONE = new Set(
  'all|total|totals|everyone|overall|all students|all pupils|all people|all races|all grades|all genders|both|both sexes|todos|todas|total general'.split(
    '|',
  ),
);

export function meansEveryone(text: string): boolean {
  return EVERYONE.has(fold(text));
}

const EMPTY_WORDS = new Set(
  'of the and or in by for with a an rate rates percent percentage number count total share all year years de la el los las y por en'.split(
    ' ',
  ),
);

/** The words of a name by their first five letters, so that "chronically absent" meets "chronic absence". */
export function stems(text: string): Set<string> {
  const words = fold(text).split(/[^\p{L}\p{N}]+/u);
  return new Set(
    words.filter((word) => word.length > 2 && !EMPTY_WORDS.has(word)).map((word) => word.slice(0, 5)),
  );
}

/** How many of the wanted words a text has. */
export function inCommon(wanted: ReadonlySet<string>, text: ReadonlySet<string>): number {
  let common = 0;
  for (const word of wanted) if (text.has(word)) common++;
  return common;
}
