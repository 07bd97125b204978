import { years } from '@chorus/domain';
import { EVERYWHERE, inventedSource, PERCENT, RENTED_HOMES } from './indicator-parts.js';
import type { Indicator } from './types.js';

const quarter = (year: number, number: 1 | 2 | 3 | 4): { start: string; end: string } => ({
  start: `${year}-${String(number * 3 - 2).padStart(2, '0')}-01`,
  end: number === 4 ? `${year + 1}-01-01` : `${year}-${String(number * 3 + 1).padStart(2, '0')}-01`,
});

/** Evictions filed: the curve improves and most tellers say that it is getting worse, because few now leave through the court. */
export const HOUSING_INDICATORS: readonly Indicator[] = [
  {
    slug: 'rent-burden',
    name: { en: 'Renters who pay more than they can', es: 'Inquilinos que pagan más de lo que pueden' },
    definition: {
      en: 'Share of renting households that pay more than 30% of their income for rent, heat and light.',
      es: 'Porcentaje de hogares que rentan y pagan más del 30 % de su ingreso en renta, calefacción y luz.',
    },
    numerator: { en: 'Renting households above 30%', es: 'Hogares que rentan y pasan del 30 %' },
    denominator: { en: 'Renting households', es: 'Hogares que rentan' },
    measure: 'PROPORTION',
    per: 100,
    unit: PERCENT,
    decimals: 1,
    direction: 'LOWER_IS_BETTER',
    frequency: 'ANNUAL',
    kind: 'POPULATION',
    owner: 'every-voice',
    result: 'homes-that-stay',
    foreshadows: 'eviction-filings',
    source: inventedSource(
      'County Household Survey',
      { en: 'Homes and their cost', es: 'Viviendas y su costo' },
      '2025-12-11',
    ),
    methodology: {
      en: 'From a survey of about one household in forty, with a margin of error (90%). Two families who share an apartment are one household, and look better off than they are.',
      es: 'De una encuesta a cerca de uno de cada cuarenta hogares, con margen de error (90 %). Dos familias que comparten apartamento son un hogar, y parecen estar mejor de lo que están.',
    },
    baseline: years(2016),
    targets: [
      {
        period: years(2028),
        value: 50,
        rationale: {
          en: 'The rise stopped and turned round by a little; 60 homes of the land trust do not do more than that by themselves.',
          es: 'Que deje de subir y baje un poco; las 60 casas del fideicomiso por sí solas no dan para más.',
        },
      },
    ],
    annotations: [
      {
        kind: 'EVENT',
        date: '2021-12-01',
        place: 'bellows-hill',
        title: {
          en: 'Sorrel Gate Homes buys 340 apartments',
          es: 'Sorrel Gate Homes compra 340 apartamentos',
        },
        text: {
          en: 'New leases came with rents a third higher, and more.',
          es: 'Los contratos nuevos llegaron con rentas un tercio más altas, y más.',
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
        state: 'NOT_YET_AVAILABLE',
        note: { en: 'Expected in December 2026.', es: 'Se espera en diciembre de 2026.' },
      },
    ],
    model: {
      kind: 'COUNTED',
      cohort: RENTED_HOMES,
      curve: [
        [2012, 47.4],
        [2016, 47.9],
        [2019, 48.6],
        [2021, 50.4],
        [2024, 53.8],
      ],
      effects: {
        place: {
          'bellows-hill': [
            [2020, 0.1],
            [2023, 0.3],
          ],
          'the-basin': 0.25,
          'pellow-falls': 0.05,
          'ruddick-mills': -0.3,
          'cobbin-hollow': -0.25,
          'west-carrow': -0.3,
          'halvard-crossing': [
            [2012, -0.15],
            [2024, 0.1],
          ],
        },
        race: { black: 0.35, hispanic: 0.3, white: -0.18, native: 0.2 },
      },
      noise: 0.01,
      surveyed: 0.12,
    },
  },
  {
    slug: 'eviction-filings',
    name: { en: 'Evictions filed in court', es: 'Desalojos demandados ante la corte' },
    definition: {
      en: 'Cases that a landlord files against a tenant in a quarter, for every 100 rented homes.',
      es: 'Casos que un dueño presenta contra un inquilino en un trimestre, por cada 100 viviendas rentadas.',
    },
    numerator: {
      en: 'Eviction cases filed in the quarter',
      es: 'Demandas de desalojo presentadas en el trimestre',
    },
    denominator: { en: 'Rented homes', es: 'Viviendas rentadas' },
    measure: 'RATE',
    per: 100,
    unit: {
      en: 'per 100 rented homes, in a quarter',
      es: 'por cada 100 viviendas rentadas, en un trimestre',
    },
    decimals: 2,
    direction: 'LOWER_IS_BETTER',
    frequency: 'QUARTER',
    kind: 'POPULATION',
    owner: 'county-court',
    result: 'homes-that-stay',
    source: inventedSource(
      'Larkmoor County Court, clerk’s office',
      { en: 'Docket of eviction cases', es: 'Registro de casos de desalojo' },
      '2026-02-06',
    ),
    methodology: {
      en: 'Cases, not families, and not moves. A family that leaves because the lease is not renewed, or that agrees at the mediation table to be out by the end of the month, is not in this number.',
      es: 'Casos, no familias ni mudanzas. Una familia que se va porque no le renuevan el contrato, o que en la mediación acepta salir a fin de mes, no está en este número.',
    },
    baseline: quarter(2019, 4),
    targets: [
      {
        period: quarter(2025, 4),
        value: 0.8,
        rationale: {
          en: 'Set in 2022, when mediation began. The tenants at the table asked that non-renewals be counted too; nobody has found out how.',
          es: 'Se fijó en 2022, al empezar la mediación. Los inquilinos de la mesa pidieron contar también las no renovaciones; nadie ha encontrado cómo.',
        },
      },
      {
        period: quarter(2027, 4),
        value: 0.6,
        rationale: {
          en: 'Less than half of what it was before 2020.',
          es: 'Menos de la mitad de lo que era antes de 2020.',
        },
      },
    ],
    annotations: [
      {
        kind: 'DATA_QUALITY',
        date: '2015-07-01',
        title: { en: 'A quarter without figures', es: 'Un trimestre sin cifras' },
        text: {
          en: 'The clerk’s office moved its files; the third quarter of 2015 was never put together.',
          es: 'La oficina mudó sus archivos; el tercer trimestre de 2015 nunca se armó.',
        },
      },
      {
        kind: 'EVENT',
        date: '2017-04-28',
        place: 'the-basin',
        title: { en: 'Flood in the Basin', es: 'Inundación en The Basin' },
        text: {
          en: 'Rent was asked for apartments nobody could live in, and some landlords went to court for it.',
          es: 'Se cobraba renta por apartamentos donde nadie podía vivir, y hubo dueños que fueron a la corte por eso.',
        },
      },
      {
        kind: 'POLICY',
        date: '2020-03-20',
        title: { en: 'Court stops hearing evictions', es: 'La corte deja de ver desalojos' },
        text: {
          en: 'Until September 2021, with exceptions.',
          es: 'Hasta septiembre de 2021, con excepciones.',
        },
      },
      {
        kind: 'POLICY',
        date: '2022-01-03',
        title: { en: 'Mediation before filing', es: 'Mediación antes de demandar' },
        text: {
          en: 'Four in ten talks end with the family staying. The other six are not filed either, as a rule: the family leaves.',
          es: 'Cuatro de cada diez pláticas terminan en que la familia se queda. Las otras seis tampoco llegan a demanda, por lo general: la familia se va.',
        },
      },
    ],
    years: [2012, 2025],
    places: EVERYWHERE,
    breakdowns: [],
    exceptions: [
      {
        from: 2015.5,
        to: 2015.5,
        state: 'NOT_COLLECTED',
        note: {
          en: 'The files were being moved.',
          es: 'Los archivos estaban en mudanza.',
        },
      },
      {
        from: 2025.75,
        to: 2025.75,
        status: 'PROVISIONAL',
        note: {
          en: 'Cases from December are still being typed in.',
          es: 'Todavía se están capturando los casos de diciembre.',
        },
      },
    ],
    model: {
      kind: 'COUNTED',
      cohort: RENTED_HOMES,
      curve: [
        [2012, 1.32],
        [2014, 1.36],
        [2016, 1.48],
        [2017, 1.5],
        [2017.25, 1.66],
        [2018, 1.52],
        [2020, 1.42],
        [2020.25, 0.06],
        [2020.75, 0.22],
        [2021.5, 0.37],
        [2021.75, 0.74],
        [2022.75, 0.97],
        [2023.5, 0.9],
        [2024.5, 0.79],
        [2025.75, 0.7],
      ],
      effects: {
        place: {
          aldgrove: -0.15,
          'bellows-hill': 0.25,
          'the-basin': [
            [2017, 0.35],
            [2017.25, 0.75],
            [2018.5, 0.45],
          ],
          'halvard-crossing': 0.05,
          'ruddick-mills': -0.35,
          'port-lanthorn': -0.4,
          'cobbin-hollow': -0.55,
          'west-carrow': -0.6,
        },
      },
      noise: 0.07,
      seasons: [0.94, 0.98, 1.09, 0.99],
    },
  },
];
