import { CIRCUMSTANCES, GENDERS, INCOMES, RACES } from './types.js';
import type { PartPlaceCode, Population } from './types.js';

/**
 * Residents in 2024. Race and gender add up to everyone; income too (children by school-meal eligibility, adults by the
 * same income limit). Circumstances overlap and leave most people out.
 */
export const PART_POPULATIONS: Readonly<Record<PartPlaceCode, Population>> = {
  aldgrove: {
    everyone: 43812,
    race: { native: 131, asian: 3505, black: 3549, hispanic: 4031, multiple: 2015, white: 30581 },
    gender: { 'girls-women': 22738, 'boys-men': 20680, nonbinary: 394 },
    income: { lower: 10559, higher: 33253 },
    circumstance: { 'learning-english': 2015, disability: 5608, 'without-home': 136 },
  },
  'bellows-hill': {
    everyone: 41290,
    race: { native: 206, asian: 1693, black: 9414, hispanic: 15030, multiple: 2230, white: 12717 },
    gender: { 'girls-women': 21140, 'boys-men': 19861, nonbinary: 289 },
    income: { lower: 25476, higher: 15814 },
    circumstance: { 'learning-english': 6524, disability: 6152, 'without-home': 500 },
  },
  'the-basin': {
    everyone: 28576,
    race: { native: 143, asian: 972, black: 7515, hispanic: 7344, multiple: 1715, white: 10887 },
    gender: { 'girls-women': 14688, 'boys-men': 13688, nonbinary: 200 },
    income: { lower: 18260, higher: 10316 },
    circumstance: { 'learning-english': 3201, disability: 4944, 'without-home': 463 },
  },
  'pellow-falls': {
    everyone: 22731,
    race: { native: 114, asian: 250, black: 682, hispanic: 1432, multiple: 773, white: 19480 },
    gender: { 'girls-women': 11502, 'boys-men': 11115, nonbinary: 114 },
    income: { lower: 10774, higher: 11957 },
    circumstance: { 'learning-english': 432, disability: 4114, 'without-home': 168 },
  },
  'ruddick-mills': {
    everyone: 19384,
    race: { native: 116, asian: 271, black: 659, hispanic: 1396, multiple: 640, white: 16302 },
    gender: { 'girls-women': 9789, 'boys-men': 9498, nonbinary: 97 },
    income: { lower: 8490, higher: 10894 },
    circumstance: { 'learning-english': 465, disability: 3140, 'without-home': 120 },
  },
  'halvard-crossing': {
    everyone: 38947,
    race: { native: 117, asian: 2025, black: 3622, hispanic: 9191, multiple: 1480, white: 22512 },
    gender: { 'girls-women': 19474, 'boys-men': 19239, nonbinary: 234 },
    income: { lower: 15034, higher: 23913 },
    circumstance: { 'learning-english': 3778, disability: 4518, 'without-home': 226 },
  },
  'cobbin-hollow': {
    everyone: 16218,
    race: { native: 65, asian: 130, black: 195, hispanic: 2854, multiple: 405, white: 12569 },
    gender: { 'girls-women': 7768, 'boys-men': 8385, nonbinary: 65 },
    income: { lower: 6958, higher: 9260 },
    circumstance: { 'learning-english': 1768, disability: 2173, 'without-home': 76 },
  },
  'west-carrow': {
    everyone: 9286,
    race: { native: 56, asian: 37, black: 74, hispanic: 474, multiple: 204, white: 8441 },
    gender: { 'girls-women': 4606, 'boys-men': 4643, nonbinary: 37 },
    income: { lower: 3501, higher: 5785 },
    circumstance: { 'learning-english': 214, disability: 1356, 'without-home': 33 },
  },
  'port-lanthorn': {
    everyone: 19804,
    race: { native: 79, asian: 297, black: 297, hispanic: 852, multiple: 515, white: 17764 },
    gender: { 'girls-women': 10120, 'boys-men': 9565, nonbinary: 119 },
    income: { lower: 6496, higher: 13308 },
    circumstance: { 'learning-english': 317, disability: 3050, 'without-home': 103 },
  },
};

function sum<Key extends string>(
  parts: readonly Readonly<Record<Key, number>>[],
  keys: readonly Key[],
): Record<Key, number> {
  const total = (key: Key): number => parts.reduce((all, part) => all + part[key], 0);
  return Object.fromEntries(keys.map((key) => [key, total(key)])) as Record<Key, number>;
}

const parts = Object.values(PART_POPULATIONS);

/** The county is the sum of its places. */
export const COUNTY_POPULATION: Population = {
  everyone: parts.reduce((all, { everyone }) => all + everyone, 0),
  race: sum(
    parts.map(({ race }) => race),
    RACES,
  ),
  gender: sum(
    parts.map(({ gender }) => gender),
    GENDERS,
  ),
  income: sum(
    parts.map(({ income }) => income),
    INCOMES,
  ),
  circumstance: sum(
    parts.map(({ circumstance }) => circumstance),
    CIRCUMSTANCES,
  ),
};
