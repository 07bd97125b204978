import { schoolYear } from '@chorus/domain';
import {
  EVERYWHERE,
  inventedSource,
  NO_TESTS_2020,
  NO_THIRD_GENDER_BEFORE_2019,
  ONE_GRADE,
  PERCENT,
} from './indicator-parts.js';
import type { Effects } from './model.js';
import type { Breakdown, Indicator } from './types.js';

/** Two school tests: reading, which does not move, and math, with a new test in 2015-16 that breaks the series. */
const GROUPS: readonly Breakdown[] = [
  { dimensions: ['race'], places: 'ALL' },
  { dimensions: ['gender'], places: 'ALL' },
  { dimensions: ['income'], places: 'ALL' },
  { dimensions: ['circumstance'], places: 'COUNTY' },
];

const TEST_EFFECTS: Effects = {
  place: {
    aldgrove: 0.3,
    'bellows-hill': -0.25,
    'the-basin': [
      [2015, -0.25],
      [2016, -0.5],
      [2018, -0.3],
    ],
    'pellow-falls': -0.1,
    'ruddick-mills': 0.15,
    'port-lanthorn': 0.25,
    'west-carrow': 0.1,
  },
  race: { asian: 0.25, white: 0.15, black: -0.3, hispanic: -0.28, native: -0.25 },
  income: { lower: -0.42, higher: 0.5 },
  circumstance: { 'learning-english': -0.95, disability: -1.1, 'without-home': -0.6 },
};

export const TEST_INDICATORS: readonly Indicator[] = [
  {
    slug: 'third-grade-reading',
    name: { en: 'Reading in third grade', es: 'Lectura en tercer grado' },
    definition: {
      en: 'Share of third-graders who reach the mark in the spring reading test.',
      es: 'Porcentaje de alumnos de tercer grado que alcanzan el nivel en la prueba de lectura de primavera.',
    },
    numerator: {
      en: 'Third-graders at or above the mark',
      es: 'Alumnos de tercero en el nivel o por encima',
    },
    denominator: { en: 'Third-graders who took the test', es: 'Alumnos de tercero que hicieron la prueba' },
    measure: 'PROPORTION',
    per: 100,
    unit: PERCENT,
    decimals: 1,
    direction: 'HIGHER_IS_BETTER',
    frequency: 'SCHOOL_YEAR',
    kind: 'POPULATION',
    owner: 'town-schools',
    result: 'learning-and-heard',
    foreshadows: 'four-year-graduation',
    source: inventedSource(
      'Test Office of both school systems',
      { en: 'Spring tests, grades 3 and 8', es: 'Pruebas de primavera, grados 3 y 8' },
      '2025-10-17',
    ),
    methodology: {
      en: 'Only in English. A child who reads well in Spanish counts as not reaching the mark. Children who were away on the day are not in the figure.',
      es: 'Solo en inglés. Quien lee bien en español cuenta como que no llegó al nivel. Quien faltó ese día no está en la cifra.',
    },
    baseline: schoolYear(2015),
    targets: [
      {
        period: schoolYear(2025),
        value: 49,
        rationale: {
          en: 'First step: the two years after the reading coaches arrive, which other places needed as well before anything was seen.',
          es: 'Primer paso: los dos años después de que lleguen las tutoras de lectura; en otros lugares también tardó eso en notarse.',
        },
      },
      {
        period: schoolYear(2028),
        value: 58,
        rationale: {
          en: 'Steeper afterwards, when the children who had coaches from kindergarten reach third grade.',
          es: 'Después más rápido, cuando lleguen a tercero quienes tuvieron tutora desde kínder.',
        },
      },
    ],
    annotations: [
      {
        kind: 'DATA_QUALITY',
        date: '2021-04-12',
        title: {
          en: 'Seven in ten took the test in 2021',
          es: 'En 2021 hizo la prueba el siete de cada diez',
        },
        text: {
          en: 'Those who stayed at home were more often from the Basin and Bellows Hill. The figure of 2020-21 is shown, and should not be compared.',
          es: 'Quienes se quedaron en casa eran más a menudo de The Basin y Bellows Hill. La cifra de 2020-21 se muestra, pero no conviene compararla.',
        },
      },
      {
        kind: 'POLICY',
        date: '2023-09-05',
        title: { en: 'Reading coaches in eleven schools', es: 'Tutoras de lectura en once escuelas' },
        text: {
          en: 'One coach a school, paid for three years by the Pellow Mill Fund.',
          es: 'Una tutora por escuela, pagada tres años por el Pellow Mill Fund.',
        },
      },
    ],
    years: [2012, 2024],
    places: EVERYWHERE,
    breakdowns: GROUPS,
    exceptions: [NO_TESTS_2020, NO_THIRD_GENDER_BEFORE_2019],
    model: {
      kind: 'COUNTED',
      cohort: {
        ...ONE_GRADE,
        takingPart: [
          [2019, 0.96],
          [2020, 0.71],
          [2021, 0.94],
        ],
      },
      curve: [
        [2012, 45.7],
        [2013, 46.3],
        [2015, 45.9],
        [2018, 46.5],
        [2020, 39.8],
        [2021, 42.4],
        [2022, 44.3],
        [2024, 46.1],
      ],
      effects: { ...TEST_EFFECTS, gender: { 'girls-women': 0.18, 'boys-men': -0.18, nonbinary: -0.05 } },
      noise: 0.06,
      nonbinaryFrom: 2019,
    },
  },
  {
    slug: 'eighth-grade-math',
    name: { en: 'Math in eighth grade', es: 'Matemáticas en octavo grado' },
    definition: {
      en: 'Share of eighth-graders who reach the mark in the spring math test.',
      es: 'Porcentaje de alumnos de octavo grado que alcanzan el nivel en la prueba de matemáticas de primavera.',
    },
    numerator: {
      en: 'Eighth-graders at or above the mark',
      es: 'Alumnos de octavo en el nivel o por encima',
    },
    denominator: { en: 'Eighth-graders who took the test', es: 'Alumnos de octavo que hicieron la prueba' },
    measure: 'PROPORTION',
    per: 100,
    unit: PERCENT,
    decimals: 1,
    direction: 'HIGHER_IS_BETTER',
    frequency: 'SCHOOL_YEAR',
    kind: 'POPULATION',
    owner: 'town-schools',
    result: 'learning-and-heard',
    foreshadows: 'college-or-training',
    source: inventedSource(
      'Test Office of both school systems',
      { en: 'Spring tests, grades 3 and 8', es: 'Pruebas de primavera, grados 3 y 8' },
      '2025-10-17',
    ),
    methodology: {
      en: 'Since 2015-16 a new test with a higher mark, on a screen. Figures before and after cannot be compared.',
      es: 'Desde 2015-16 hay otra prueba, con un nivel más alto y en pantalla. Las cifras de antes y de después no se pueden comparar.',
    },
    baseline: schoolYear(2016),
    targets: [
      {
        period: schoolYear(2026),
        value: 38,
        rationale: {
          en: 'No more than getting back what was lost in 2020. The math teachers asked for a target they could believe in.',
          es: 'Nada más que recuperar lo que se perdió en 2020. Las maestras y maestros de matemáticas pidieron una meta creíble.',
        },
      },
    ],
    annotations: [
      {
        kind: 'SERIES_BREAK',
        date: '2015-07-01',
        title: { en: 'New test, higher mark', es: 'Prueba nueva, nivel más alto' },
        text: {
          en: 'The fall of 15 points between 2014-15 and 2015-16 is the new test. Nobody forgot any math that summer.',
          es: 'La caída de 15 puntos entre 2014-15 y 2015-16 es la prueba nueva. Nadie olvidó matemáticas aquel verano.',
        },
      },
      {
        kind: 'EVENT',
        date: '2022-09-06',
        place: 'west-carrow',
        title: { en: 'No math teacher for a year', es: 'Un año sin docente de matemáticas' },
        text: {
          en: 'The position in West Carrow stayed empty until August 2023. The gym teacher did what he could.',
          es: 'En West Carrow la plaza quedó vacante hasta agosto de 2023. El de educación física hizo lo que pudo.',
        },
      },
    ],
    years: [2012, 2024],
    places: EVERYWHERE,
    breakdowns: GROUPS,
    exceptions: [NO_TESTS_2020, NO_THIRD_GENDER_BEFORE_2019],
    model: {
      kind: 'COUNTED',
      cohort: {
        ...ONE_GRADE,
        takingPart: [
          [2019, 0.95],
          [2020, 0.68],
          [2021, 0.93],
        ],
      },
      curve: [
        [2012, 52.2],
        [2014, 53.1],
        [2015, 38.3],
        [2018, 37.9],
        [2020, 29.9],
        [2022, 31.2],
        [2024, 32.6],
      ],
      effects: {
        ...TEST_EFFECTS,
        place: {
          ...TEST_EFFECTS.place,
          'west-carrow': [
            [2021, 0],
            [2022, -0.6],
            [2023, -0.25],
            [2024, 0],
          ],
        },
        gender: { 'girls-women': 0.02, 'boys-men': -0.02 },
      },
      noise: 0.06,
      nonbinaryFrom: 2019,
    },
  },
];
