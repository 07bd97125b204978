import type { ObservationField } from '@chorus/domain';

/** How files in English and Spanish name the parts of a figure. Only for a first guess that a person looks at. */
const WORDS: readonly [RegExp, ObservationField][] = [
  [/\b(?:moe|margins? of error|margen(?:es)? de error)\b/i, 'moe'],
  [/%|\b(?:rate|percent(?:age)?|pct|share|average|mean|tasa|porcentaje|promedio)\b/i, 'value'],
  [
    /\b(?:cohort|denominator|population|enrollment|total number|denominador|poblaci[oó]n|matr[ií]cula)\b/i,
    'denominator',
  ],
  [/\b(?:count|number|numerator|cases|n[uú]mero|conteo|casos)\b/i, 'numerator'],
];

/** What "Percent" or "Margin of error" speaks of, if it says so. */
export function fieldOfText(text: string): ObservationField | undefined {
  return WORDS.find(([words]) => words.test(text))?.[1];
}
