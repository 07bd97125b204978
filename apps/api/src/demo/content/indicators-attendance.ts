import { schoolYear } from '@chorus/domain';
import {
  ALL_STUDENTS,
  EVERYWHERE,
  inventedSource,
  NO_THIRD_GENDER_BEFORE_2019,
  PERCENT,
} from './indicator-parts.js';
import type { Indicator } from './types.js';

/** Chronic absence gets worse, and tellers say so too; it follows the buses, the flood and the longer walk. */
export const ATTENDANCE_INDICATORS: readonly Indicator[] = [
  {
    slug: 'chronic-absence',
    name: { en: 'Missing a month of school or more', es: 'Faltar un mes o más a la escuela' },
    definition: {
      en: 'Share of students who were away on one school day in ten or more, for whatever reason.',
      es: 'Porcentaje de alumnos que faltaron uno de cada diez días de clase o más, por el motivo que sea.',
    },
    numerator: {
      en: 'Students away on 10% of their school days or more',
      es: 'Alumnos que faltaron el 10 % o más de sus días de clase',
    },
    denominator: {
      en: 'Students enrolled for at least 30 days',
      es: 'Alumnos inscritos al menos 30 días',
    },
    measure: 'PROPORTION',
    per: 100,
    unit: PERCENT,
    decimals: 1,
    direction: 'LOWER_IS_BETTER',
    frequency: 'SCHOOL_YEAR',
    kind: 'POPULATION',
    owner: 'ketterick-schools',
    result: 'learning-and-heard',
    foreshadows: 'four-year-graduation',
    source: inventedSource(
      'Attendance Office of both school systems',
      { en: 'Attendance by student, yearly', es: 'Asistencia por alumno, anual' },
      '2025-09-26',
    ),
    methodology: {
      en: 'Sick days, court days, days at home because nobody could drive and days of suspension all count. A student who comes two hours late is present.',
      es: 'Cuentan los días por enfermedad, por corte, por no tener quién los lleve y por suspensión. Quien llega dos horas tarde cuenta como presente.',
    },
    baseline: schoolYear(2014),
    targets: [
      {
        period: schoolYear(2025),
        value: 22,
        rationale: {
          en: 'The first step is small: buses for the early shift come only in January 2026.',
          es: 'El primer paso es corto: los autobuses del turno temprano llegan apenas en enero de 2026.',
        },
      },
      {
        period: schoolYear(2027),
        value: 16,
        rationale: {
          en: 'Then quickly, if the walk to school is back at a mile and a half, as the board has voted.',
          es: 'Luego más rápido, si la distancia para caminar vuelve a milla y media, como ya votó la junta.',
        },
      },
      {
        period: schoolYear(2027),
        value: 20,
        place: 'the-basin',
        rationale: {
          en: 'The Basin starts twelve points above the county. Closing two thirds of that in three years is what the school council called hard but honest.',
          es: 'The Basin parte doce puntos arriba del condado. Cerrar dos tercios de eso en tres años es lo que el consejo escolar llamó difícil pero honesto.',
        },
      },
    ],
    annotations: [
      {
        kind: 'EVENT',
        date: '2015-07-01',
        title: { en: 'Four bus lines cut', es: 'Se quitan cuatro líneas de autobús' },
        text: {
          en: 'Among them Line 14 (Pellow Falls, Ruddick Mills) and Line 9 (Cobbin Hollow), which older students used.',
          es: 'Entre ellas la 14 (Pellow Falls, Ruddick Mills) y la 9 (Cobbin Hollow), que usaban los alumnos mayores.',
        },
      },
      {
        kind: 'EVENT',
        date: '2017-04-28',
        place: 'the-basin',
        title: {
          en: 'Flood; Basin School shut for nine weeks',
          es: 'Inundación; escuela Basin cerrada nueve semanas',
        },
        text: {
          en: 'Classes went to a school in Aldgrove. Some children never went across the river.',
          es: 'Las clases pasaron a una escuela de Aldgrove. Algunos niños nunca cruzaron el río.',
        },
      },
      {
        kind: 'POLICY',
        date: '2018-09-04',
        title: {
          en: 'City: two miles to walk instead of one and a half',
          es: 'Ciudad: dos millas a pie en vez de milla y media',
        },
        text: {
          en: 'A school bus only from two miles on. It hit Bellows Hill hardest: the hill is in the way.',
          es: 'Autobús escolar solo a partir de dos millas. A Bellows Hill le pegó más: la loma está en medio.',
        },
      },
      {
        kind: 'DATA_QUALITY',
        date: '2020-03-13',
        title: { en: '2019-20 ends in March', es: '2019-20 termina en marzo' },
        text: {
          en: 'Counted until the schools closed. A shorter year makes the share smaller.',
          es: 'Contado hasta que cerraron las escuelas. Un año más corto hace más pequeño el porcentaje.',
        },
      },
      {
        kind: 'EVENT',
        date: '2021-09-07',
        title: { en: 'Line 14 comes back on weekdays', es: 'Vuelve la línea 14 entre semana' },
        text: {
          en: 'Once an hour, last bus from Ketterick at 6:40 in the evening.',
          es: 'Una vez por hora; el último sale de Ketterick a las 6:40 de la tarde.',
        },
      },
    ],
    years: [2012, 2024],
    places: EVERYWHERE,
    breakdowns: [
      { dimensions: ['race'], places: 'ALL' },
      { dimensions: ['gender'], places: 'ALL' },
      { dimensions: ['income'], places: 'ALL' },
      { dimensions: ['circumstance'], places: 'ALL', from: 2014 },
    ],
    exceptions: [
      NO_THIRD_GENDER_BEFORE_2019,
      {
        from: 2016,
        to: 2016,
        places: ['ruddick-mills'],
        state: 'NOT_COLLECTED',
        note: {
          en: 'The attendance files were lost when the school changed its program. The county’s figure for this year is without Ruddick Mills.',
          es: 'Los registros de asistencia se perdieron al cambiar de programa. La cifra del condado de este año no incluye Ruddick Mills.',
        },
      },
      {
        from: 2019,
        to: 2019,
        status: 'ESTIMATED',
        note: {
          en: 'Until March 13, 2020 only.',
          es: 'Solo hasta el 13 de marzo de 2020.',
        },
      },
    ],
    model: {
      kind: 'COUNTED',
      cohort: ALL_STUDENTS,
      curve: [
        [2012, 13.1],
        [2014, 13.5],
        [2015, 14.8],
        [2016, 16],
        [2018, 16.8],
        [2019, 14.2],
        [2020, 24.6],
        [2021, 30.7],
        [2022, 27.3],
        [2024, 24.1],
      ],
      effects: {
        place: {
          aldgrove: -0.35,
          'bellows-hill': [
            [2012, 0.15],
            [2017, 0.15],
            [2018, 0.4],
          ],
          'the-basin': [
            [2015, 0.22],
            [2016, 0.6],
            [2018, 0.42],
          ],
          'pellow-falls': [
            [2014, 0],
            [2015, 0.3],
            [2020, 0.34],
            [2021, 0.12],
            [2024, -0.02],
          ],
          'ruddick-mills': [
            [2014, -0.3],
            [2015, -0.1],
            [2020, -0.1],
            [2022, -0.35],
          ],
          'halvard-crossing': -0.05,
          'cobbin-hollow': [
            [2014, -0.1],
            [2015, 0.15],
            [2024, 0.38],
          ],
          'west-carrow': -0.2,
          'port-lanthorn': -0.25,
        },
        race: { asian: -0.6, white: -0.12, black: 0.2, hispanic: 0.25, native: 0.4, multiple: 0.15 },
        gender: { nonbinary: 0.5 },
        income: { lower: 0.45, higher: -0.6 },
        circumstance: { 'learning-english': 0.1, disability: 0.4, 'without-home': 1.1 },
      },
      noise: 0.05,
      nonbinaryFrom: 2019,
    },
  },
];
