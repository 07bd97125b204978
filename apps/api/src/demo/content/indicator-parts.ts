import { PLACE_CODES, type LocalText, type PlaceCode, type Source } from './types.js';

/** Small pieces that many indicators share. */
export const PERCENT: LocalText = { en: '%', es: '%' };

export const EVERYWHERE: readonly PlaceCode[] = PLACE_CODES;

/** Titles are marked as invented, so that no download can be mistaken for a real source. */
export function inventedSource(producer: string, title: LocalText, published: string): Source {
  return {
    producer: `${producer} (invented)`,
    title: { en: `${title.en} (invented)`, es: `${title.es} (inventado)` },
    published,
    accessed: '2026-03-16',
    licence: 'CC0-1.0',
    version: published.slice(0, 4),
    invented: true,
  };
}

/** Students of all grades, as a share of residents. Younger families weigh more. */
export const ALL_STUDENTS = {
  share: 0.152,
  race: { hispanic: 1.28, black: 1.18, multiple: 1.7, white: 0.87, asian: 1.05 },
  income: { lower: 1.2, higher: 0.87 },
  place: { 'port-lanthorn': -0.34, aldgrove: -0.12, 'halvard-crossing': 0.08 },
} as const;

/** The children of one grade: a thirteenth of all students, and a size that jumps. */
export const ONE_GRADE = { ...ALL_STUDENTS, share: 0.0117, jump: 0.035 } as const;

/** Rented homes, as a share of residents. */
export const RENTED_HOMES = {
  share: 0.158,
  race: { hispanic: 1.2, black: 1.35, white: 0.88 },
  place: {
    aldgrove: 0.14,
    'bellows-hill': 0.32,
    'the-basin': 0.28,
    'halvard-crossing': -0.05,
    'pellow-falls': -0.1,
    'ruddick-mills': -0.5,
    'port-lanthorn': -0.43,
    'cobbin-hollow': -0.5,
    'west-carrow': -0.8,
  },
  jump: 0.004,
} as const;

/** No spring tests in 2020. */
export const NO_TESTS_2020 = {
  from: 2019,
  to: 2019,
  state: 'NOT_COLLECTED',
  note: {
    en: 'Schools were closed in spring 2020 and the test was not given.',
    es: 'Las escuelas estaban cerradas en la primavera de 2020 y no se hizo la prueba.',
  },
} as const;

/** The third answer for gender exists since 2019-20. */
export const NO_THIRD_GENDER_BEFORE_2019 = {
  from: 2012,
  to: 2018,
  groups: [{ dimension: 'gender', category: 'nonbinary' }],
  state: 'NOT_COLLECTED',
  note: {
    en: 'Before 2019-20 the form had two answers for gender.',
    es: 'Antes de 2019-20 el formulario tenía dos respuestas para el género.',
  },
} as const;
