import { schoolYear, years } from '@chorus/domain';
import {
  EVERYWHERE,
  inventedSource,
  NO_THIRD_GENDER_BEFORE_2019,
  ONE_GRADE,
  PERCENT,
} from './indicator-parts.js';
import type { Indicator } from './types.js';

/** Birth to kindergarten. Prenatal care follows the closed birth unit; the income gap before school widens. */
export const EARLY_INDICATORS: readonly Indicator[] = [
  {
    slug: 'prenatal-care',
    name: { en: 'Care early in pregnancy', es: 'Atención temprana en el embarazo' },
    definition: {
      en: 'Share of births whose mother or birthing parent saw a doctor or midwife in the first three months.',
      es: 'Porcentaje de nacimientos en que la madre o persona gestante vio a un médico o partera en los primeros tres meses.',
    },
    numerator: {
      en: 'Births with a first visit in the first three months',
      es: 'Nacimientos con una primera visita en los primeros tres meses',
    },
    denominator: {
      en: 'All births to people who live in the place',
      es: 'Todos los nacimientos de personas que viven en el lugar',
    },
    measure: 'PROPORTION',
    per: 100,
    unit: PERCENT,
    decimals: 1,
    direction: 'HIGHER_IS_BETTER',
    frequency: 'ANNUAL',
    kind: 'POPULATION',
    owner: 'health-department',
    result: 'ready-and-well',
    foreshadows: 'ready-for-kindergarten',
    source: inventedSource(
      'Larkmoor County Health Department',
      { en: 'Birth register, yearly tables', es: 'Registro de nacimientos, tablas anuales' },
      '2026-02-20',
    ),
    methodology: {
      en: 'From birth certificates, by where the family lives and not by where the birth took place. The department masks numbers from 1 to 9 for groups in a town, and masks more where a hidden number could be worked out.',
      es: 'De las actas de nacimiento, según donde vive la familia y no donde nació el bebé. El departamento tapa los números de 1 a 9 de los grupos en un pueblo, y tapa otros más cuando un número oculto se podría calcular.',
    },
    baseline: years(2017),
    targets: [
      {
        period: years(2027),
        value: 80,
        rationale: {
          en: 'Back to what the lake towns had when their birth unit was open, and a little more in the city.',
          es: 'Volver a lo que tenían los pueblos del lago cuando su unidad de partos estaba abierta, y un poco más en la ciudad.',
        },
      },
      {
        period: years(2027),
        value: 80,
        place: 'port-lanthorn',
        rationale: {
          en: 'A midwife two days a week from 2026; nobody at the table thought that it makes up for a birth unit.',
          es: 'Una partera dos días a la semana desde 2026; en la mesa nadie creyó que eso reemplace una unidad de partos.',
        },
      },
    ],
    annotations: [
      {
        kind: 'EVENT',
        date: '2018-03-01',
        place: 'port-lanthorn',
        title: {
          en: 'Lake clinic closes its birth unit',
          es: 'La clínica del lago cierra su unidad de partos',
        },
        text: {
          en: 'Since then Larkmoor General is the only place in the county to give birth, 40 minutes away in dry weather.',
          es: 'Desde entonces, Larkmoor General es el único lugar del condado para dar a luz, a 40 minutos cuando no hay hielo.',
        },
      },
    ],
    years: [2012, 2025],
    places: EVERYWHERE,
    breakdowns: [{ dimensions: ['race'], places: 'ALL' }],
    exceptions: [
      {
        from: 2025,
        to: 2025,
        status: 'PROVISIONAL',
        note: {
          en: 'Certificates from the last weeks of 2025 are still coming in.',
          es: 'Todavía están llegando actas de las últimas semanas de 2025.',
        },
      },
    ],
    maskedBelow: 10,
    model: {
      kind: 'COUNTED',
      cohort: {
        share: 0.0107,
        race: { hispanic: 1.35, black: 1.2, white: 0.86, multiple: 1.4 },
        place: { 'port-lanthorn': -0.35 },
        jump: 0.02,
      },
      curve: [
        [2012, 72.4],
        [2017, 76.6],
        [2018, 75.9],
        [2020, 74.6],
        [2023, 77.6],
        [2025, 78.9],
      ],
      effects: {
        place: {
          aldgrove: 0.35,
          'bellows-hill': [
            [2012, -0.35],
            [2025, -0.1],
          ],
          'the-basin': -0.3,
          'pellow-falls': -0.05,
          'ruddick-mills': 0.2,
          'port-lanthorn': [
            [2017, 0.4],
            [2018, -0.05],
            [2019, -0.35],
            [2025, -0.4],
          ],
          'west-carrow': [
            [2017, 0.2],
            [2019, -0.45],
          ],
          'cobbin-hollow': -0.35,
        },
        race: { white: 0.2, asian: 0.1, black: -0.35, hispanic: -0.4, native: -0.4, multiple: -0.1 },
      },
      noise: 0.03,
    },
  },
  {
    slug: 'ready-for-kindergarten',
    name: { en: 'Ready for kindergarten', es: 'Con preparación para el kínder' },
    definition: {
      en: 'Share of children who in their first six weeks show the teacher what most five-year-olds can do: follow a story, take turns, hold a pencil, count ten things.',
      es: 'Porcentaje de niñas y niños que en sus primeras seis semanas muestran lo que casi todos pueden a los cinco años: seguir un cuento, esperar su turno, tomar el lápiz, contar diez cosas.',
    },
    numerator: {
      en: 'Children who reach the mark in all four areas',
      es: 'Niñas y niños que alcanzan el nivel en las cuatro áreas',
    },
    denominator: {
      en: 'Children observed by a kindergarten teacher',
      es: 'Niñas y niños observados por su docente de kínder',
    },
    measure: 'PROPORTION',
    per: 100,
    unit: PERCENT,
    decimals: 1,
    direction: 'HIGHER_IS_BETTER',
    frequency: 'SCHOOL_YEAR',
    kind: 'POPULATION',
    owner: 'town-schools',
    result: 'ready-and-well',
    foreshadows: 'third-grade-reading',
    source: inventedSource(
      'Larkmoor Towns School Cooperative',
      {
        en: 'First Six Weeks observation, both school systems',
        es: 'Observación Primeras Seis Semanas, ambos sistemas',
      },
      '2025-12-05',
    ),
    methodology: {
      en: 'Teachers watch and note, children are not tested. Children are observed in Spanish where the teacher can; before 2019 hardly any were.',
      es: 'Las maestras observan y anotan; no es un examen. Se observa en español donde la maestra lo habla; antes de 2019 casi nunca se hacía.',
    },
    baseline: schoolYear(2016),
    targets: [
      {
        period: schoolYear(2026),
        value: 60,
        rationale: {
          en: 'All four-year-olds who want a place in preschool will have had one for two years by then.',
          es: 'Para entonces, todos los niños de cuatro años que quieran un lugar en preescolar lo habrán tenido dos años.',
        },
      },
      {
        period: schoolYear(2026),
        value: 54,
        group: { dimension: 'income', category: 'lower' },
        rationale: {
          en: 'Set higher than the line leads to, because the new places went first to those who knew how to ask.',
          es: 'Más alta de lo que sigue la línea, porque los lugares nuevos fueron primero para quien supo pedirlos.',
        },
      },
    ],
    annotations: [
      {
        kind: 'POLICY',
        date: '2018-09-04',
        title: {
          en: 'Preschool for four-year-olds in the city',
          es: 'Preescolar a los cuatro años en la ciudad',
        },
        text: {
          en: 'Half days, from 8:30 to 11:15. The towns followed in 2021.',
          es: 'Medio día, de 8:30 a 11:15. Los pueblos siguieron en 2021.',
        },
      },
      {
        kind: 'DATA_QUALITY',
        date: '2022-09-06',
        title: { en: 'Family income is known less well', es: 'El ingreso familiar se conoce menos bien' },
        text: {
          en: 'Schools that feed everyone stopped asking. There, lower income now means being on the benefit rolls, which leaves out families who are afraid to be on a list.',
          es: 'Las escuelas que dan de comer a todos dejaron de preguntar. Allí, menor ingreso significa ahora estar en los registros de ayudas, y deja fuera a familias que temen estar en una lista.',
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
        from: 2020,
        to: 2020,
        state: 'NOT_COLLECTED',
        note: {
          en: 'Most classes met on a screen in fall 2020, and nobody was observed.',
          es: 'En el otoño de 2020 casi todas las clases fueron por pantalla y no se observó a nadie.',
        },
      },
    ],
    model: {
      kind: 'COUNTED',
      cohort: ONE_GRADE,
      curve: [
        [2012, 47.6],
        [2016, 50.4],
        [2019, 55],
        [2021, 53.1],
        [2024, 58.4],
      ],
      effects: {
        place: {
          aldgrove: 0.25,
          'bellows-hill': -0.2,
          'the-basin': -0.25,
          'ruddick-mills': 0.15,
          'port-lanthorn': 0.2,
        },
        race: { asian: 0.2, white: 0.12, black: -0.15, hispanic: -0.22, native: -0.2 },
        gender: { 'girls-women': 0.16, 'boys-men': -0.16 },
        income: {
          lower: [
            [2012, -0.3],
            [2018, -0.38],
            [2024, -0.58],
          ],
          higher: [
            [2012, 0.3],
            [2018, 0.42],
            [2024, 0.72],
          ],
        },
      },
      noise: 0.05,
      nonbinaryFrom: 2019,
    },
  },
];
