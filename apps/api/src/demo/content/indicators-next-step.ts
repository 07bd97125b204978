import { schoolYear, years } from '@chorus/domain';
import {
  EVERYWHERE,
  inventedSource,
  NO_THIRD_GENDER_BEFORE_2019,
  ONE_GRADE,
  PERCENT,
} from './indicator-parts.js';
import type { Indicator } from './types.js';

/** After school: a survey figure with a margin of error, a falling enrolment, and one partner's own program. */
export const NEXT_STEP_INDICATORS: readonly Indicator[] = [
  {
    slug: 'work-or-school',
    name: { en: 'Young people in work or school', es: 'Jóvenes que trabajan o estudian' },
    definition: {
      en: 'Share of people aged 16 to 24 who have a job, paid or in the family business, or go to school.',
      es: 'Porcentaje de personas de 16 a 24 años que tienen trabajo, pagado o en el negocio familiar, o van a la escuela.',
    },
    numerator: { en: 'Young people in work or school', es: 'Jóvenes que trabajan o estudian' },
    denominator: { en: 'Young people aged 16 to 24', es: 'Jóvenes de 16 a 24 años' },
    measure: 'PROPORTION',
    per: 100,
    unit: PERCENT,
    decimals: 1,
    direction: 'HIGHER_IS_BETTER',
    frequency: 'ANNUAL',
    kind: 'POPULATION',
    owner: 'carrow-tech',
    result: 'next-step',
    source: inventedSource(
      'County Household Survey',
      { en: 'People and work', es: 'Personas y trabajo' },
      '2025-12-11',
    ),
    methodology: {
      en: 'From a survey of about one household in forty, so each figure has a margin of error (90%). Looking after a child or a grandparent is not counted as work.',
      es: 'De una encuesta a cerca de uno de cada cuarenta hogares; por eso cada cifra tiene margen de error (90 %). Cuidar a un niño o a una abuela no cuenta como trabajo.',
    },
    baseline: years(2016),
    targets: [
      {
        period: years(2027),
        value: 90,
        rationale: {
          en: 'About 900 young people more than now; two years of places at the technical college.',
          es: 'Unos 900 jóvenes más que hoy; dos años de lugares en el colegio técnico.',
        },
      },
    ],
    annotations: [
      {
        kind: 'EVENT',
        date: '2019-03-04',
        place: 'halvard-crossing',
        title: { en: 'Line 22 to the warehouses', es: 'Línea 22 a las bodegas' },
        text: {
          en: 'Three buses a day each way, timed for the shifts.',
          es: 'Tres autobuses al día de ida y tres de vuelta, a la hora de los turnos.',
        },
      },
    ],
    years: [2012, 2025],
    places: EVERYWHERE,
    breakdowns: [
      { dimensions: ['race'], places: 'COUNTY' },
      { dimensions: ['gender'], places: 'ALL' },
    ],
    exceptions: [
      {
        from: 2012,
        to: 2025,
        groups: [{ dimension: 'gender', category: 'nonbinary' }],
        state: 'NOT_COLLECTED',
        note: {
          en: 'The survey asks about gender with two answers.',
          es: 'La encuesta pregunta el género con dos respuestas.',
        },
      },
      {
        from: 2025,
        to: 2025,
        state: 'NOT_YET_AVAILABLE',
        note: { en: 'Expected in December 2026.', es: 'Se espera en diciembre de 2026.' },
      },
    ],
    model: {
      kind: 'COUNTED',
      cohort: { share: 0.117, race: { hispanic: 1.2, black: 1.15, multiple: 1.4, white: 0.9 }, jump: 0.004 },
      curve: [
        [2012, 84],
        [2016, 85.4],
        [2019, 87],
        [2020, 80.3],
        [2021, 83.4],
        [2024, 87],
      ],
      effects: {
        place: {
          aldgrove: 0.35,
          'bellows-hill': -0.25,
          'the-basin': -0.35,
          'halvard-crossing': [
            [2018, 0],
            [2024, 0.25],
          ],
          'pellow-falls': [
            [2013, 0],
            [2015, -0.35],
            [2024, -0.15],
          ],
          'west-carrow': 0.1,
        },
        race: { black: -0.4, hispanic: -0.15, asian: 0.3, white: 0.12, native: -0.4 },
        gender: { 'girls-women': -0.05, 'boys-men': 0.05 },
      },
      noise: 0,
      surveyed: 0.16,
      nonbinaryFrom: 9999,
    },
  },
  {
    slug: 'college-or-training',
    name: {
      en: 'In college or training after school',
      es: 'En la universidad o en capacitación después de la escuela',
    },
    definition: {
      en: 'Share of those who finished high school who are in college, an apprenticeship or a training of at least 200 hours by the following fall.',
      es: 'Porcentaje de quienes terminaron la preparatoria y están en la universidad, de aprendices o en una capacitación de al menos 200 horas para el otoño del año siguiente.',
    },
    numerator: {
      en: 'Graduates enrolled within 16 months',
      es: 'Egresados inscritos en un plazo de 16 meses',
    },
    denominator: { en: 'Graduates of that school year', es: 'Egresados de ese año escolar' },
    measure: 'PROPORTION',
    per: 100,
    unit: PERCENT,
    decimals: 1,
    direction: 'HIGHER_IS_BETTER',
    frequency: 'SCHOOL_YEAR',
    kind: 'POPULATION',
    owner: 'carrow-tech',
    result: 'next-step',
    foreshadows: 'work-or-school',
    source: inventedSource(
      'Carrow Technical College',
      { en: 'Where graduates go', es: 'A dónde van los egresados' },
      '2025-12-02',
    ),
    methodology: {
      en: 'Matched by name and birthday, which misses people who change names and some with two surnames.',
      es: 'Se cruzan nombre y fecha de nacimiento; así se pierden quienes cambian de nombre y algunas personas con dos apellidos.',
    },
    baseline: schoolYear(2015),
    targets: [
      {
        period: schoolYear(2026),
        value: 60,
        rationale: {
          en: 'Where we were. The warehouses pay 19 dollars an hour to start, and we do not pretend that this is nothing.',
          es: 'Donde estábamos. Las bodegas pagan 19 dólares la hora para empezar, y no fingimos que eso sea poco.',
        },
      },
    ],
    annotations: [
      {
        kind: 'EVENT',
        date: '2019-03-04',
        title: { en: 'Warehouse work within reach of a bus', es: 'Trabajo en bodegas con autobús' },
        text: {
          en: 'Line 22 opens; three warehouses hire at eighteen.',
          es: 'Abre la línea 22; tres bodegas contratan desde los dieciocho.',
        },
      },
    ],
    years: [2012, 2024],
    places: EVERYWHERE,
    breakdowns: [
      { dimensions: ['race'], places: 'ALL' },
      { dimensions: ['gender'], places: 'ALL' },
      { dimensions: ['income'], places: 'ALL' },
    ],
    exceptions: [
      NO_THIRD_GENDER_BEFORE_2019,
      {
        from: 2024,
        to: 2024,
        state: 'NOT_YET_AVAILABLE',
        note: {
          en: 'Can only be counted in fall 2026.',
          es: 'No se puede contar hasta el otoño de 2026.',
        },
      },
    ],
    model: {
      kind: 'COUNTED',
      cohort: { ...ONE_GRADE, share: 0.0092 },
      curve: [
        [2012, 61.1],
        [2015, 60.9],
        [2018, 58.8],
        [2019, 55.5],
        [2020, 52.9],
        [2023, 55.8],
      ],
      effects: {
        place: {
          aldgrove: 0.45,
          'bellows-hill': -0.1,
          'the-basin': -0.3,
          'halvard-crossing': [
            [2015, 0.1],
            [2023, -0.25],
          ],
          'pellow-falls': -0.2,
          'port-lanthorn': 0.2,
          'cobbin-hollow': -0.1,
        },
        race: { asian: 0.5, black: -0.15, hispanic: -0.3, white: 0.08, native: -0.4 },
        gender: { 'girls-women': 0.28, 'boys-men': -0.28 },
        income: { lower: -0.45, higher: 0.5 },
      },
      noise: 0.06,
      nonbinaryFrom: 2019,
    },
  },
  {
    slug: 'mentoring-kept',
    name: { en: 'Mentoring pairs together after a year', es: 'Parejas de mentoría que siguen al año' },
    definition: {
      en: 'Share of pairs, a young person and an adult, who still meet twelve months after they were brought together.',
      es: 'Porcentaje de parejas, joven y persona adulta, que se siguen viendo doce meses después de que las juntaron.',
    },
    numerator: {
      en: 'Pairs who still meet after twelve months',
      es: 'Parejas que se siguen viendo a los doce meses',
    },
    denominator: { en: 'Pairs brought together in the year', es: 'Parejas formadas en el año' },
    measure: 'PROPORTION',
    per: 100,
    unit: PERCENT,
    decimals: 0,
    direction: 'HIGHER_IS_BETTER',
    frequency: 'SCHOOL_YEAR',
    kind: 'PERFORMANCE',
    owner: 'long-table',
    result: 'next-step',
    foreshadows: 'work-or-school',
    source: inventedSource('Long Table Mentoring', { en: 'Pair book', es: 'Libro de parejas' }, '2026-01-15'),
    methodology: {
      en: 'A pair is together when both say so, asked separately. Started in 2015; not in Ruddick Mills, the lake and the farm towns.',
      es: 'Una pareja sigue cuando las dos personas lo dicen, por separado. Empezó en 2015; no está en Ruddick Mills, el lago ni los pueblos lecheros.',
    },
    baseline: schoolYear(2018),
    targets: [
      {
        period: schoolYear(2025),
        value: 70,
        rationale: {
          en: 'Three out of ten will always move or find that it does not fit.',
          es: 'Tres de cada diez siempre se mudarán o verán que no congenian.',
        },
      },
    ],
    annotations: [
      {
        kind: 'EXPERIMENT',
        date: '2022-10-03',
        title: { en: 'Choosing each other', es: 'Elegirse' },
        text: {
          en: 'Young people choose from three adults after an evening of cooking, instead of being assigned one. It worked; it is now the rule.',
          es: 'Los jóvenes eligen entre tres personas adultas después de cocinar juntos una noche, en vez de que les asignen una. Funcionó y quedó como regla.',
        },
      },
    ],
    years: [2015, 2024],
    places: ['larkmoor', 'aldgrove', 'bellows-hill', 'the-basin', 'pellow-falls', 'halvard-crossing'],
    breakdowns: [
      { dimensions: ['race'], places: 'COUNTY' },
      { dimensions: ['gender'], places: 'COUNTY' },
    ],
    exceptions: [
      { ...NO_THIRD_GENDER_BEFORE_2019, from: 2015 },
      {
        from: 2024,
        to: 2024,
        status: 'PROVISIONAL',
        note: {
          en: 'Pairs from spring 2025 have not had their year yet; they are counted as they stand.',
          es: 'Las parejas de la primavera de 2025 no han cumplido el año; se cuentan como están hoy.',
        },
      },
    ],
    model: {
      kind: 'COUNTED',
      cohort: {
        share: 0.00115,
        race: { black: 1.5, hispanic: 1.3, white: 0.8 },
        place: { 'pellow-falls': 0.7, aldgrove: -0.6, 'halvard-crossing': -0.5 },
        jump: 0.08,
      },
      curve: [
        [2015, 57],
        [2018, 63],
        [2019, 58],
        [2020, 41],
        [2021, 54],
        [2022, 62],
        [2024, 68],
      ],
      effects: { place: { 'pellow-falls': 0.2 }, gender: { 'girls-women': 0.1, 'boys-men': -0.1 } },
      noise: 0.05,
      nonbinaryFrom: 2019,
    },
  },
];
