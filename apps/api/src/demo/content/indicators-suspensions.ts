import { schoolYear } from '@chorus/domain';
import {
  ALL_STUDENTS,
  EVERYWHERE,
  inventedSource,
  NO_THIRD_GENDER_BEFORE_2019,
  PERCENT,
} from './indicator-parts.js';
import type { Indicator } from './types.js';

/**
 * The curve gets worse and tellers mostly say it is getting better: since the Honest Count rule a child who is sent
 * home is written down, and somebody has to sit down and listen before it happens.
 */
export const SUSPENSION_INDICATORS: readonly Indicator[] = [
  {
    slug: 'suspensions',
    name: { en: 'Suspended at least once', es: 'Suspendidos al menos una vez' },
    definition: {
      en: 'Share of students who were kept out of class by the school for half a day or more, at least once in the year.',
      es: 'Porcentaje de alumnos a quienes la escuela dejó fuera de clase medio día o más, al menos una vez en el año.',
    },
    numerator: { en: 'Students with one suspension or more', es: 'Alumnos con una suspensión o más' },
    denominator: { en: 'Students enrolled for at least 30 days', es: 'Alumnos inscritos al menos 30 días' },
    measure: 'PROPORTION',
    per: 100,
    unit: PERCENT,
    decimals: 1,
    direction: 'LOWER_IS_BETTER',
    frequency: 'SCHOOL_YEAR',
    kind: 'POPULATION',
    owner: 'ketterick-schools',
    result: 'learning-and-heard',
    source: inventedSource(
      'Student Services of both school systems',
      { en: 'Register of suspensions', es: 'Registro de suspensiones' },
      '2025-10-03',
    ),
    methodology: {
      en: 'What was written down. Until 2021 a student could be sent home “to cool off” without a paper, and was not counted. The definition has not changed since; what schools write down has.',
      es: 'Lo que quedó escrito. Hasta 2021 se podía mandar a un alumno a casa «a que se calme» sin papel, y no contaba. La definición no ha cambiado; lo que las escuelas apuntan, sí.',
    },
    baseline: schoolYear(2018),
    targets: [
      {
        period: schoolYear(2026),
        value: 7,
        rationale: {
          en: 'We expect it to rise before it falls, as long as schools are still learning to write everything down. A lower target would reward silence.',
          es: 'Esperamos que suba antes de bajar, mientras las escuelas aprenden a apuntarlo todo. Una meta más baja premiaría el silencio.',
        },
      },
      {
        period: schoolYear(2026),
        value: 11,
        group: { dimension: 'race', category: 'black' },
        rationale: {
          en: 'Black students are suspended about twice as often as all students. The target asks more of the schools here than for the average.',
          es: 'A los alumnos negros se les suspende cerca del doble que al conjunto. Aquí la meta les pide más a las escuelas que en el promedio.',
        },
      },
    ],
    annotations: [
      {
        kind: 'DATA_QUALITY',
        date: '2020-03-16',
        title: { en: 'Hardly anybody was in the building', es: 'Casi no había nadie en los edificios' },
        text: {
          en: 'The low figures of 2019-20 and 2020-21 show closed schools.',
          es: 'Las cifras bajas de 2019-20 y 2020-21 muestran escuelas cerradas.',
        },
      },
      {
        kind: 'POLICY',
        date: '2021-09-07',
        title: { en: 'Honest Count in the city', es: '«Cuenta honesta» en la ciudad' },
        text: {
          en: 'Every time a student is sent home it is written down and the family gets the paper. School by school until 2023.',
          es: 'Cada vez que se manda a alguien a casa queda escrito y la familia recibe el papel. Escuela por escuela hasta 2023.',
        },
      },
      {
        kind: 'POLICY',
        date: '2022-09-06',
        title: { en: 'A hearing first', es: 'Primero se escucha' },
        text: {
          en: 'Before a suspension of more than a day, student and family are heard in a language they speak, with a person of their choice.',
          es: 'Antes de una suspensión de más de un día se escucha al alumno y a la familia, en un idioma que hablen y con una persona que elijan.',
        },
      },
      {
        kind: 'POLICY',
        date: '2023-09-05',
        title: { en: 'Honest Count in the six towns', es: '«Cuenta honesta» en los seis pueblos' },
        text: { en: 'The same rule, one year at a time.', es: 'La misma regla, por etapas.' },
      },
    ],
    years: [2012, 2024],
    places: EVERYWHERE,
    breakdowns: [
      { dimensions: ['race'], places: 'ALL' },
      { dimensions: ['gender'], places: 'ALL' },
      { dimensions: ['income'], places: 'ALL' },
      { dimensions: ['circumstance'], places: 'COUNTY' },
      { dimensions: ['race', 'gender'], places: 'COUNTY' },
    ],
    exceptions: [NO_THIRD_GENDER_BEFORE_2019],
    model: {
      kind: 'COUNTED',
      cohort: ALL_STUDENTS,
      curve: [
        [2012, 6.6],
        [2014, 6.1],
        [2018, 5.5],
        [2019, 3.9],
        [2020, 1.6],
        [2021, 6.2],
        [2022, 7.3],
        [2023, 8],
        [2024, 8.4],
      ],
      effects: {
        place: {
          aldgrove: [
            [2020, 0],
            [2022, 0.15],
          ],
          'bellows-hill': [
            [2020, 0.1],
            [2022, 0.32],
          ],
          'the-basin': [
            [2020, 0.15],
            [2022, 0.38],
          ],
          'halvard-crossing': 0.05,
          'ruddick-mills': -0.15,
          'port-lanthorn': -0.3,
          'cobbin-hollow': -0.2,
          'west-carrow': -0.3,
        },
        race: {
          black: [
            [2012, 0.78],
            [2024, 0.62],
          ],
          hispanic: 0.08,
          native: 0.35,
          multiple: 0.25,
          white: -0.28,
          asian: -0.95,
        },
        gender: { 'girls-women': -0.38, 'boys-men': 0.34, nonbinary: 0.1 },
        raceAndGender: { 'black/girls-women': 0.2 },
        income: { lower: 0.4, higher: -0.5 },
        circumstance: { 'learning-english': -0.15, disability: 0.75, 'without-home': 0.6 },
      },
      noise: 0.08,
      nonbinaryFrom: 2019,
    },
  },
];
