import { schoolYear, years } from '@chorus/domain';
import { ALL_STUDENTS, EVERYWHERE, inventedSource } from './indicator-parts.js';
import type { Indicator } from './types.js';

/** Rent, in dollars; children without a home, as a count; calls for help, month by month, with no good direction. */
export const RENT_INDICATORS: readonly Indicator[] = [
  {
    slug: 'median-rent',
    name: { en: 'Rent in the middle', es: 'La renta de en medio' },
    definition: {
      en: 'Monthly rent with heat and light of which half of all rented homes pay less and half pay more.',
      es: 'Renta mensual con calefacción y luz: la mitad de las viviendas rentadas paga menos y la otra mitad más.',
    },
    measure: 'CURRENCY',
    per: 1,
    unit: { en: 'dollars a month', es: 'dólares al mes' },
    decimals: 0,
    direction: 'LOWER_IS_BETTER',
    frequency: 'ANNUAL',
    kind: 'POPULATION',
    owner: 'land-trust',
    result: 'homes-that-stay',
    foreshadows: 'rent-burden',
    source: inventedSource(
      'County Household Survey',
      { en: 'Homes and their cost', es: 'Viviendas y su costo' },
      '2025-12-11',
    ),
    methodology: {
      en: 'What people pay who live there now, in dollars of the year. Asking rents are higher: in 2025 a family looking for two bedrooms on Bellows Hill was asked for 1,450.',
      es: 'Lo que paga quien ya vive ahí, en dólares del año. Lo que se pide a quien busca es más: en 2025, por dos recámaras en Bellows Hill pedían 1,450.',
    },
    baseline: years(2016),
    targets: [],
    annotations: [
      {
        kind: 'EVENT',
        date: '2019-05-18',
        place: 'the-basin',
        title: { en: 'First twelve homes of the land trust', es: 'Primeras doce casas del fideicomiso' },
        text: {
          en: 'On Loom Street, on the side that stayed dry.',
          es: 'En la calle Loom, del lado que no se inundó.',
        },
      },
      {
        kind: 'EVENT',
        date: '2021-12-01',
        place: 'bellows-hill',
        title: {
          en: 'Sorrel Gate Homes buys 340 apartments',
          es: 'Sorrel Gate Homes compra 340 apartamentos',
        },
        text: {
          en: 'About one in twenty-five rented homes on the hill.',
          es: 'Cerca de una de cada veinticinco viviendas rentadas de la loma.',
        },
      },
    ],
    years: [2012, 2025],
    places: EVERYWHERE,
    breakdowns: [],
    exceptions: [
      {
        from: 2025,
        to: 2025,
        status: 'ESTIMATED',
        note: {
          en: 'From the first half of the year, until the full survey is out.',
          es: 'Del primer semestre, hasta que salga la encuesta completa.',
        },
      },
    ],
    model: {
      kind: 'FIGURE',
      noise: 4,
      surveyed: true,
      lines: {
        aldgrove: {
          weight: 0.21,
          knots: [
            [2012, 822],
            [2016, 868],
            [2020, 966],
            [2025, 1316],
          ],
        },
        'bellows-hill': {
          weight: 0.24,
          knots: [
            [2012, 716],
            [2016, 748],
            [2020, 842],
            [2021, 884],
            [2025, 1287],
          ],
        },
        'the-basin': {
          weight: 0.16,
          knots: [
            [2012, 668],
            [2016, 702],
            [2017, 690],
            [2020, 776],
            [2025, 1094],
          ],
        },
        'halvard-crossing': {
          weight: 0.16,
          knots: [
            [2012, 764],
            [2016, 842],
            [2020, 1012],
            [2025, 1402],
          ],
        },
        'pellow-falls': {
          weight: 0.08,
          knots: [
            [2012, 655],
            [2014, 662],
            [2016, 641],
            [2020, 702],
            [2025, 934],
          ],
        },
        'ruddick-mills': {
          weight: 0.05,
          knots: [
            [2012, 672],
            [2016, 694],
            [2020, 746],
            [2025, 968],
          ],
        },
        'port-lanthorn': {
          weight: 0.05,
          knots: [
            [2012, 798],
            [2016, 846],
            [2020, 968],
            [2025, 1358],
          ],
        },
        'cobbin-hollow': {
          weight: 0.04,
          knots: [
            [2012, 646],
            [2016, 670],
            [2020, 722],
            [2025, 918],
          ],
        },
        'west-carrow': {
          weight: 0.01,
          knots: [
            [2012, 618],
            [2016, 640],
            [2020, 684],
            [2025, 862],
          ],
        },
      },
    },
  },
  {
    slug: 'students-without-home',
    name: { en: 'Students without a home of their own', es: 'Alumnos sin vivienda propia' },
    definition: {
      en: 'Students who at any time in the year slept in a shelter, a motel, a car, or on the floor of relatives or friends because their family had no other place.',
      es: 'Alumnos que en algún momento del año durmieron en un albergue, un motel, un carro o en casa de parientes o amistades porque su familia no tenía otro lugar.',
    },
    numerator: { en: 'Students recorded by the schools', es: 'Alumnos registrados por las escuelas' },
    measure: 'COUNT',
    per: 1,
    unit: { en: 'students', es: 'alumnos' },
    decimals: 0,
    direction: 'LOWER_IS_BETTER',
    frequency: 'SCHOOL_YEAR',
    kind: 'POPULATION',
    owner: 'ketterick-schools',
    result: 'homes-that-stay',
    foreshadows: 'chronic-absence',
    source: inventedSource(
      'Family Rooms of both school systems',
      { en: 'Students without a home', es: 'Alumnos sin vivienda' },
      '2025-09-30',
    ),
    methodology: {
      en: 'Known only if a family tells somebody. Schools with a person to tell count more.',
      es: 'Solo se sabe si la familia se lo dice a alguien. Las escuelas donde hay a quién decírselo cuentan más.',
    },
    baseline: schoolYear(2015),
    targets: [
      {
        period: schoolYear(2027),
        value: 700,
        rationale: {
          en: 'What it was in the quiet years before the flood, plus the children we did not see then.',
          es: 'Lo que había en los años tranquilos antes de la inundación, más los niños que entonces no veíamos.',
        },
      },
    ],
    annotations: [
      {
        kind: 'EVENT',
        date: '2017-04-28',
        place: 'the-basin',
        title: { en: 'Flood in the Basin', es: 'Inundación en The Basin' },
        text: {
          en: '230 students without a home within a week.',
          es: '230 alumnos sin vivienda en una semana.',
        },
      },
    ],
    years: [2012, 2024],
    places: EVERYWHERE,
    breakdowns: [{ dimensions: ['race'], places: 'COUNTY' }],
    exceptions: [
      {
        from: 2020,
        to: 2020,
        status: 'ESTIMATED',
        note: {
          en: 'Schools were mostly closed and saw less.',
          es: 'Las escuelas estuvieron casi siempre cerradas y vieron menos.',
        },
      },
    ],
    model: {
      kind: 'COUNTED',
      cohort: ALL_STUDENTS,
      curve: [
        [2012, 588],
        [2015, 628],
        [2016, 905],
        [2017, 742],
        [2019, 701],
        [2020, 492],
        [2021, 744],
        [2024, 1012],
      ],
      effects: {
        place: {
          'the-basin': [
            [2015, 0.5],
            [2016, 1.5],
            [2017, 0.9],
            [2018, 0.6],
          ],
          'bellows-hill': [
            [2020, 0.25],
            [2023, 0.5],
          ],
          aldgrove: -0.4,
          'pellow-falls': 0.1,
          'cobbin-hollow': -0.6,
          'west-carrow': -0.9,
          'port-lanthorn': -0.2,
        },
        race: { black: 0.45, hispanic: 0.2, native: 0.4, asian: -0.8, white: -0.15 },
        income: { lower: 0.9, higher: -1.6 },
      },
      noise: 0.06,
    },
  },
  {
    slug: 'help-calls',
    name: {
      en: 'Calls for help with rent or heat',
      es: 'Llamadas para pedir ayuda con la renta o la calefacción',
    },
    definition: {
      en: 'Calls in a month to the county’s help line in which somebody asks for money for rent, heat or light.',
      es: 'Llamadas al mes a la línea de ayuda del condado en que alguien pide dinero para renta, calefacción o luz.',
    },
    numerator: { en: 'Calls about rent, heat or light', es: 'Llamadas por renta, calefacción o luz' },
    measure: 'COUNT',
    per: 1,
    unit: { en: 'calls', es: 'llamadas' },
    decimals: 0,
    direction: 'NEUTRAL',
    frequency: 'MONTH',
    kind: 'POPULATION',
    owner: 'every-voice',
    result: 'homes-that-stay',
    foreshadows: 'students-without-home',
    source: inventedSource(
      'Larkmoor Help Line',
      { en: 'Reasons for calling, by month', es: 'Motivos de llamada, por mes' },
      '2026-01-20',
    ),
    methodology: {
      en: 'More calls can mean more need, or more people who know the number and trust it. Since 2019 somebody answers in Spanish at all hours.',
      es: 'Más llamadas pueden ser más necesidad, o más gente que conoce el número y le tiene confianza. Desde 2019 contestan en español a toda hora.',
    },
    baseline: { start: '2018-12-01', end: '2019-01-01' },
    targets: [],
    annotations: [
      {
        kind: 'EVENT',
        date: '2017-04-28',
        place: 'the-basin',
        title: { en: 'Flood in the Basin', es: 'Inundación en The Basin' },
        text: { en: 'The line was busy for eleven days.', es: 'La línea estuvo ocupada once días.' },
      },
      {
        kind: 'METHOD_CHANGE',
        date: '2019-02-01',
        title: { en: 'Answered in Spanish', es: 'Contestan en español' },
        text: {
          en: 'Before, callers were asked to call again on Tuesdays.',
          es: 'Antes pedían volver a llamar el martes.',
        },
      },
    ],
    years: [2012, 2025],
    places: EVERYWHERE,
    breakdowns: [],
    exceptions: [],
    model: {
      kind: 'COUNTED',
      cohort: { share: 1, jump: 0 },
      curve: [
        [2012, 395],
        [2017.25, 430],
        [2017.3333, 980],
        [2017.6667, 560],
        [2018.25, 455],
        [2019, 470],
        [2019.25, 545],
        [2020.1667, 560],
        [2020.25, 1210],
        [2020.75, 900],
        [2021.5, 690],
        [2023, 780],
        [2025.9167, 870],
      ],
      effects: {
        place: {
          'bellows-hill': [
            [2019, 0.25],
            [2020, 0.6],
          ],
          'the-basin': [
            [2017.25, 0.6],
            [2017.3333, 1.9],
            [2017.6667, 1.2],
            [2018.25, 0.65],
          ],
          aldgrove: -0.2,
          'pellow-falls': 0.25,
          'port-lanthorn': -0.5,
          'cobbin-hollow': [
            [2012, -0.9],
            [2025, -0.5],
          ],
          'west-carrow': -0.6,
        },
      },
      noise: 0.06,
      seasons: [1.32, 1.25, 1.14, 0.98, 0.86, 0.8, 0.82, 0.88, 0.92, 0.96, 1.02, 1.05],
    },
  },
];
