import { schoolYear } from '@chorus/domain';
import {
  ALL_STUDENTS,
  EVERYWHERE,
  inventedSource,
  NO_THIRD_GENDER_BEFORE_2019,
  ONE_GRADE,
  PERCENT,
} from './indicator-parts.js';
import type { Exception, Indicator } from './types.js';

const noSurvey = (from: number, to: number): Exception => ({
  from,
  to,
  state: 'NOT_COLLECTED',
  note:
    to === 2020
      ? {
          en: 'The survey comes every second year; the one of 2020-21 was put off to 2021-22.',
          es: 'La encuesta es cada dos años; la de 2020-21 se aplazó a 2021-22.',
        }
      : { en: 'The survey comes every second year.', es: 'La encuesta es cada dos años.' },
});

/** Finishing school, where a gap narrows; feeling heard, a mean from a survey; learning English, which is neither good nor bad. */
export const BELONGING_INDICATORS: readonly Indicator[] = [
  {
    slug: 'four-year-graduation',
    name: { en: 'Finishing high school in four years', es: 'Terminar la preparatoria en cuatro años' },
    definition: {
      en: 'Share of students who receive a diploma by the August four years after they started ninth grade.',
      es: 'Porcentaje de alumnos que reciben su diploma a más tardar en agosto, cuatro años después de entrar a noveno.',
    },
    numerator: { en: 'Students with a diploma in four years', es: 'Alumnos con diploma en cuatro años' },
    denominator: {
      en: 'Students who started ninth grade together, with those who came and without those who moved away',
      es: 'Alumnos que empezaron noveno juntos, más los que llegaron y menos los que se mudaron',
    },
    measure: 'PROPORTION',
    per: 100,
    unit: PERCENT,
    decimals: 1,
    direction: 'HIGHER_IS_BETTER',
    frequency: 'SCHOOL_YEAR',
    kind: 'POPULATION',
    owner: 'ketterick-schools',
    result: 'learning-and-heard',
    source: inventedSource(
      'Diploma Office of both school systems',
      { en: 'Four-year cohorts', es: 'Generaciones de cuatro años' },
      '2025-11-21',
    ),
    methodology: {
      en: 'By the school year in which the four years end. A student who finishes in five years counts as not finishing. “Moved away” is taken from a form that nobody checks.',
      es: 'Según el año escolar en que terminan los cuatro años. Quien termina en cinco cuenta como que no terminó. «Se mudó» sale de un formulario que nadie revisa.',
    },
    baseline: schoolYear(2014),
    targets: [
      {
        period: schoolYear(2026),
        value: 88,
        rationale: {
          en: 'Slower than before: those who do not finish now are those for whom nothing has worked yet.',
          es: 'Más despacio que antes: a quienes hoy no terminan, todavía nada les ha servido.',
        },
      },
      {
        period: schoolYear(2026),
        value: 86,
        group: { dimension: 'race', category: 'hispanic' },
        rationale: {
          en: 'Two points below everyone. In 2012 it was nineteen.',
          es: 'A dos puntos del total. En 2012 eran diecinueve.',
        },
      },
    ],
    annotations: [
      {
        kind: 'EVENT',
        date: '2019-09-03',
        place: 'bellows-hill',
        title: {
          en: 'Newcomer school opens on Bellows Hill',
          es: 'Abre la escuela de recién llegados en Bellows Hill',
        },
        text: {
          en: 'Two years of lessons in English and Spanish side by side, with credit that counts.',
          es: 'Dos años de clases en inglés y español a la par, con créditos que sí cuentan.',
        },
      },
      {
        kind: 'METHOD_CHANGE',
        date: '2020-06-01',
        title: { en: 'Final exams waived for two years', es: 'Dos años sin exámenes finales' },
        text: {
          en: 'In 2020 and 2021 a passing grade was enough. Part of the step in 2019-20 is this.',
          es: 'En 2020 y 2021 bastó con aprobar las clases. Parte del salto de 2019-20 es eso.',
        },
      },
    ],
    years: [2012, 2024],
    places: EVERYWHERE,
    breakdowns: [
      { dimensions: ['race'], places: 'ALL' },
      { dimensions: ['gender'], places: 'ALL' },
      { dimensions: ['income'], places: 'ALL' },
      { dimensions: ['circumstance'], places: 'COUNTY' },
    ],
    exceptions: [NO_THIRD_GENDER_BEFORE_2019],
    model: {
      kind: 'COUNTED',
      cohort: { ...ONE_GRADE, share: 0.0112 },
      curve: [
        [2012, 74.2],
        [2014, 76.2],
        [2018, 80.3],
        [2019, 82.4],
        [2020, 82],
        [2024, 86.1],
      ],
      effects: {
        place: {
          aldgrove: 0.3,
          'bellows-hill': [
            [2012, -0.4],
            [2019, -0.3],
            [2024, -0.05],
          ],
          'the-basin': -0.35,
          'pellow-falls': [
            [2012, 0.05],
            [2015, -0.25],
            [2020, -0.25],
            [2024, 0],
          ],
          'ruddick-mills': 0.25,
          'port-lanthorn': 0.3,
          'west-carrow': 0.2,
        },
        race: {
          hispanic: [
            [2012, -0.62],
            [2024, -0.08],
          ],
          black: [
            [2012, -0.4],
            [2024, -0.2],
          ],
          asian: 0.4,
          white: [
            [2012, 0.25],
            [2024, 0.12],
          ],
          native: -0.35,
        },
        gender: { 'girls-women': 0.2, 'boys-men': -0.2, nonbinary: -0.1 },
        income: { lower: -0.45, higher: 0.6 },
        circumstance: { 'learning-english': -0.7, disability: -0.85, 'without-home': -0.9 },
      },
      noise: 0.07,
      nonbinaryFrom: 2019,
    },
  },
  {
    slug: 'heard-at-school',
    name: { en: 'Feeling heard at school', es: 'Sentirse escuchado en la escuela' },
    definition: {
      en: 'Average answer of students in grades 6 to 12 to: “When I say something at school, an adult listens.” 1 is never, 5 is always.',
      es: 'Promedio de las respuestas de alumnos de los grados 6 a 12 a: «Cuando digo algo en la escuela, una persona adulta me escucha». 1 es nunca, 5 es siempre.',
    },
    numerator: { en: 'Sum of the answers, 1 to 5', es: 'Suma de las respuestas, de 1 a 5' },
    denominator: { en: 'Students who answered', es: 'Alumnos que respondieron' },
    measure: 'MEAN',
    per: 1,
    unit: { en: 'points (1 to 5)', es: 'puntos (1 a 5)' },
    decimals: 2,
    direction: 'HIGHER_IS_BETTER',
    frequency: 'SCHOOL_YEAR',
    kind: 'POPULATION',
    owner: 'every-voice',
    result: 'learning-and-heard',
    source: inventedSource(
      'Every Voice Larkmoor',
      { en: 'School survey, grades 6 to 12', es: 'Encuesta escolar, grados 6 a 12' },
      '2024-06-14',
    ),
    methodology: {
      en: 'On paper, in class, without names, in English and Spanish. About eight in ten answer; those who are away that day do not, and they may be the ones to ask.',
      es: 'En papel, en clase, sin nombres, en inglés y español. Responden unos ocho de cada diez; faltan los que no fueron ese día, que quizá son a quienes habría que preguntar.',
    },
    baseline: schoolYear(2018),
    targets: [
      {
        period: schoolYear(2027),
        value: 3.6,
        rationale: {
          en: 'Students on the panel chose it. They said that 4 would be a lie and 3.4 an insult.',
          es: 'La eligieron los alumnos del panel. Dijeron que 4 sería mentira y 3.4 un insulto.',
        },
      },
    ],
    annotations: [
      {
        kind: 'POLICY',
        date: '2022-09-06',
        title: { en: 'A hearing before a suspension', es: 'Escuchar antes de suspender' },
        text: {
          en: 'In the city; the towns a year later.',
          es: 'En la ciudad; en los pueblos, un año después.',
        },
      },
    ],
    years: [2012, 2024],
    places: EVERYWHERE,
    breakdowns: [
      { dimensions: ['race'], places: 'ALL' },
      { dimensions: ['gender'], places: 'ALL' },
    ],
    exceptions: [
      NO_THIRD_GENDER_BEFORE_2019,
      noSurvey(2013, 2013),
      noSurvey(2015, 2015),
      noSurvey(2017, 2017),
      noSurvey(2019, 2020),
      noSurvey(2022, 2022),
      noSurvey(2024, 2024),
    ],
    model: {
      kind: 'COUNTED',
      cohort: {
        ...ALL_STUDENTS,
        share: 0.081,
        takingPart: [
          [2012, 0.76],
          [2023, 0.81],
        ],
      },
      curve: [
        [2012, 3.31],
        [2016, 3.25],
        [2018, 3.21],
        [2021, 3.27],
        [2023, 3.42],
      ],
      effects: {
        place: {
          aldgrove: 0.06,
          'bellows-hill': [
            [2018, -0.12],
            [2023, 0.1],
          ],
          'the-basin': -0.1,
          'ruddick-mills': 0.15,
          'west-carrow': 0.18,
          'halvard-crossing': -0.12,
        },
        race: { black: -0.2, hispanic: -0.1, white: 0.06, native: -0.15 },
        gender: { 'girls-women': -0.05, 'boys-men': 0.04, nonbinary: -0.45 },
      },
      noise: 0.03,
      surveyed: 1,
      nonbinaryFrom: 2019,
    },
  },
  {
    slug: 'learning-english',
    name: { en: 'Students learning English', es: 'Alumnos que aprenden inglés' },
    definition: {
      en: 'Share of students who speak another language at home and have lessons in English as a new language.',
      es: 'Porcentaje de alumnos que hablan otro idioma en casa y reciben clases de inglés como idioma nuevo.',
    },
    numerator: { en: 'Students in English lessons', es: 'Alumnos en clases de inglés' },
    denominator: { en: 'All students on October 1', es: 'Todos los alumnos al 1 de octubre' },
    measure: 'PROPORTION',
    per: 100,
    unit: PERCENT,
    decimals: 1,
    direction: 'NEUTRAL',
    frequency: 'SCHOOL_YEAR',
    kind: 'POPULATION',
    owner: 'town-schools',
    result: 'learning-and-heard',
    source: inventedSource(
      'Office of Languages of both school systems',
      { en: 'October count', es: 'Conteo de octubre' },
      '2024-11-29',
    ),
    methodology: {
      en: 'Neither good nor bad: it says who is here. It falls when students pass the English test and rises when families arrive.',
      es: 'Ni bueno ni malo: dice quién está aquí. Baja cuando los alumnos pasan la prueba de inglés y sube cuando llegan familias.',
    },
    baseline: schoolYear(2014),
    targets: [],
    annotations: [
      {
        kind: 'EVENT',
        date: '2017-10-01',
        title: {
          en: 'Families from Puerto Rico after the hurricane',
          es: 'Familias de Puerto Rico después del huracán',
        },
        text: {
          en: 'About 140 students in four months, most of them to Halvard Crossing and Bellows Hill.',
          es: 'Unos 140 alumnos en cuatro meses, la mayoría a Halvard Crossing y Bellows Hill.',
        },
      },
    ],
    years: [2012, 2024],
    places: EVERYWHERE,
    breakdowns: [{ dimensions: ['gender'], places: 'COUNTY' }],
    exceptions: [NO_THIRD_GENDER_BEFORE_2019],
    model: {
      kind: 'COUNTED',
      cohort: ALL_STUDENTS,
      curve: [
        [2012, 5.2],
        [2016, 6.4],
        [2017, 7.3],
        [2020, 8],
        [2024, 10.8],
      ],
      effects: {
        place: {
          'bellows-hill': 0.35,
          'halvard-crossing': [
            [2012, -0.3],
            [2024, 0.2],
          ],
          'cobbin-hollow': 0.4,
          'port-lanthorn': -0.4,
          'west-carrow': -0.2,
        },
        race: { hispanic: 2.6, asian: 2.3, black: 0.9, white: -0.9, native: 0.2 },
      },
      noise: 0.03,
      nonbinaryFrom: 2019,
    },
  },
];
