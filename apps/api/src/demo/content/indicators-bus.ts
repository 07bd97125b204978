import { years } from '@chorus/domain';
import { EVERYWHERE, inventedSource, PERCENT } from './indicator-parts.js';
import type { Annotation, Indicator } from './types.js';

const LINES: readonly Annotation[] = [
  {
    kind: 'POLICY',
    date: '2015-07-01',
    title: { en: 'Four of nine lines cut', es: 'Se quitan cuatro de nueve líneas' },
    text: {
      en: 'Lines 9, 11, 14 and 17, to save 1.9 million dollars a year.',
      es: 'Las líneas 9, 11, 14 y 17, para ahorrar 1.9 millones de dólares al año.',
    },
  },
  {
    kind: 'EVENT',
    date: '2019-03-04',
    place: 'halvard-crossing',
    title: { en: 'Line 22 to the warehouses', es: 'Línea 22 a las bodegas' },
    text: {
      en: 'Shift times only; paid in part by the employers.',
      es: 'Solo a la hora de los turnos; pagada en parte por las empresas.',
    },
  },
  {
    kind: 'POLICY',
    date: '2021-09-07',
    title: { en: 'Line 14 comes back on weekdays', es: 'Vuelve la línea 14 entre semana' },
    text: {
      en: 'Lines 11 and 17 share one bus since then. Line 9 did not come back.',
      es: 'Desde entonces la 11 y la 17 comparten un autobús. La 9 no volvió.',
    },
  },
];

/** The bus that was cut and partly came back; in Cobbin Hollow it is zero, and zero is a number. */
export const BUS_INDICATORS: readonly Indicator[] = [
  {
    slug: 'bus-within-reach',
    name: { en: 'Homes near an hourly bus', es: 'Viviendas cerca de un autobús cada hora' },
    definition: {
      en: 'Share of homes within half a mile, on foot, of a stop where a bus comes at least once an hour from 6 in the morning to 6 in the evening on weekdays.',
      es: 'Porcentaje de viviendas a media milla a pie, o menos, de una parada donde pasa un autobús al menos cada hora, de 6 de la mañana a 6 de la tarde entre semana.',
    },
    numerator: { en: 'Homes within half a mile', es: 'Viviendas a media milla o menos' },
    denominator: { en: 'All homes', es: 'Todas las viviendas' },
    measure: 'PROPORTION',
    per: 100,
    unit: PERCENT,
    decimals: 1,
    direction: 'HIGHER_IS_BETTER',
    frequency: 'ANNUAL',
    kind: 'POPULATION',
    owner: 'transit',
    result: 'homes-that-stay',
    foreshadows: 'chronic-absence',
    source: inventedSource(
      'Larkmoor Transit',
      { en: 'Stops and homes', es: 'Paradas y viviendas' },
      '2026-01-30',
    ),
    methodology: {
      en: 'Measured along footpaths by the schedule of December 31. Whether the bus comes is another matter.',
      es: 'Medido por los caminos peatonales con el horario del 31 de diciembre. Que el autobús llegue es otra cosa.',
    },
    baseline: years(2014),
    targets: [
      {
        period: years(2028),
        value: 58,
        rationale: {
          en: 'What we had. It needs Line 9, and somebody to pay for it.',
          es: 'Lo que teníamos. Hace falta la línea 9 y quien la pague.',
        },
      },
      {
        period: years(2028),
        value: 30,
        place: 'cobbin-hollow',
        rationale: {
          en: 'Three in ten, as before 2015.',
          es: 'Tres de cada diez, como antes de 2015.',
        },
      },
    ],
    annotations: LINES,
    years: [2012, 2025],
    places: EVERYWHERE,
    breakdowns: [],
    exceptions: [],
    model: {
      kind: 'COUNTED',
      cohort: { share: 0.425, place: { 'port-lanthorn': 0.3 }, jump: 0.002 },
      curve: [
        [2012, 57.4],
        [2014, 57.8],
        [2015, 41.2],
        [2018, 40.8],
        [2019, 43.6],
        [2020, 39.9],
        [2021, 50.6],
        [2025, 54.2],
      ],
      effects: {
        place: {
          aldgrove: 1.7,
          'bellows-hill': 0.9,
          'the-basin': 0.9,
          'halvard-crossing': [
            [2014, -1.1],
            [2015, -1.9],
            [2018, -1.9],
            [2019, -1],
          ],
          'pellow-falls': [
            [2014, -0.4],
            [2015, -30],
            [2020, -30],
            [2021, -0.5],
          ],
          'ruddick-mills': [
            [2014, -1.1],
            [2015, -30],
            [2020, -30],
            [2021, -1.3],
          ],
          'port-lanthorn': -2.4,
          'cobbin-hollow': [
            [2014, -1.3],
            [2015, -30],
          ],
          'west-carrow': -30,
        },
      },
      noise: 0,
    },
  },
  {
    slug: 'bus-service',
    name: { en: 'Bus service (2012 = 100)', es: 'Servicio de autobús (2012 = 100)' },
    definition: {
      en: 'Hours in which a bus is on the road in an ordinary week, for every 1,000 residents, compared with 2012.',
      es: 'Horas que hay un autobús en ruta en una semana normal, por cada 1,000 habitantes, comparadas con 2012.',
    },
    measure: 'INDEX',
    per: 1,
    unit: { en: 'index, 2012 = 100', es: 'índice, 2012 = 100' },
    decimals: 0,
    direction: 'HIGHER_IS_BETTER',
    frequency: 'ANNUAL',
    kind: 'POPULATION',
    owner: 'transit',
    result: 'homes-that-stay',
    foreshadows: 'bus-within-reach',
    source: inventedSource(
      'Larkmoor Transit',
      { en: 'Hours on the road', es: 'Horas en ruta' },
      '2026-01-30',
    ),
    methodology: {
      en: 'The van for Cobbin Hollow that has to be called two days ahead is counted from 2016. West Carrow never had a bus, so it has no index.',
      es: 'La camioneta de Cobbin Hollow, que se pide dos días antes, cuenta desde 2016. West Carrow nunca tuvo autobús; por eso no tiene índice.',
    },
    baseline: years(2012),
    targets: [
      {
        period: years(2028),
        value: 100,
        rationale: { en: 'No less than in 2012.', es: 'No menos que en 2012.' },
      },
    ],
    annotations: LINES,
    years: [2012, 2025],
    places: EVERYWHERE,
    breakdowns: [],
    exceptions: [
      {
        from: 2012,
        to: 2025,
        places: ['west-carrow'],
        state: 'NOT_APPLICABLE',
        note: {
          en: 'There was no bus in 2012 to compare with.',
          es: 'En 2012 no había autobús con qué comparar.',
        },
      },
    ],
    model: {
      kind: 'FIGURE',
      noise: 0.3,
      surveyed: false,
      lines: {
        aldgrove: {
          weight: 0.28,
          knots: [
            [2012, 100],
            [2014, 101],
            [2015, 92],
            [2020, 84],
            [2021, 95],
            [2025, 99],
          ],
        },
        'bellows-hill': {
          weight: 0.24,
          knots: [
            [2012, 100],
            [2014, 100],
            [2015, 81],
            [2020, 76],
            [2021, 88],
            [2025, 92],
          ],
        },
        'the-basin': {
          weight: 0.18,
          knots: [
            [2012, 100],
            [2014, 99],
            [2015, 78],
            [2020, 72],
            [2021, 86],
            [2025, 90],
          ],
        },
        'halvard-crossing': {
          weight: 0.11,
          knots: [
            [2012, 100],
            [2015, 58],
            [2018, 55],
            [2019, 104],
            [2020, 96],
            [2025, 109],
          ],
        },
        'pellow-falls': {
          weight: 0.08,
          knots: [
            [2012, 100],
            [2014, 102],
            [2015, 49],
            [2016, 0],
            [2020, 0],
            [2021, 31],
            [2022, 66],
            [2025, 71],
          ],
        },
        'ruddick-mills': {
          weight: 0.05,
          knots: [
            [2012, 100],
            [2014, 100],
            [2015, 50],
            [2016, 0],
            [2020, 0],
            [2021, 30],
            [2022, 64],
            [2025, 68],
          ],
        },
        'port-lanthorn': {
          weight: 0.03,
          knots: [
            [2012, 100],
            [2015, 72],
            [2020, 61],
            [2025, 74],
          ],
        },
        'cobbin-hollow': {
          weight: 0.03,
          knots: [
            [2012, 100],
            [2014, 98],
            [2015, 48],
            [2016, 9],
            [2020, 7],
            [2025, 11],
          ],
        },
      },
    },
  },
];
