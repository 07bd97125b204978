import type { ChartAnnotation, ChartPeriods, ChartSeries, PlaceValue } from '@chorus/charts';
import type { ChartStory } from '../ui/charts/types.js';
import { schoolYear } from '@chorus/domain';
import type { GroupVoice } from '../ui/charts/GroupBars.js';
import type { StoryPreview } from '../ui/StoryCard.js';

/** Invented numbers and people, chosen so that every state of a chart is to be seen. */

const FIRST = 2012;

export function periodsOf(count: number, first = FIRST): ChartPeriods {
  const years = Array.from({ length: count }, (_, index) => schoolYear(first + index));
  return {
    labels: years.map(({ start, end }) => `${start.slice(0, 4)}-${end.slice(2, 4)}`),
    starts: years.map(({ start }) => start),
    ends: years.map(({ end }) => end),
  };
}

export const periods = periodsOf(12);
export const percent = { unit: '%', decimals: 1 };

const absence = [11.2, 11.6, 11.1, 12.0, 11.8, 12.4, 12.9, null, 19.8, 17.6, 15.9, 14.2];

export const everyone: ChartSeries = {
  key: 'all',
  label: 'Everyone',
  values: absence,
  states: 'FFFFFFFnFFFP',
  lower: absence.map((value) => value && value - 0.8),
  upper: absence.map((value) => value && value + 0.8),
  reliability: '+++++++-++++',
};

const group = (
  key: string,
  label: string,
  shift: number,
  states: string,
  reliability: string,
): ChartSeries => {
  const values = absence.map((value, index) =>
    value === null || !/[FPE]/.test(states[index] ?? '')
      ? null
      : value + shift + Math.sin(index * 1.7 + shift) * 0.9,
  );
  return {
    key,
    label,
    values,
    states,
    reliability,
    lower: values.map((value) => value && value - 1.6),
    upper: values.map((value) => value && value + 1.6),
  };
};

export const groups: ChartSeries[] = [
  group('hispanic', 'Hispanic or Latino', 3.1, 'FFFFFFFnFFFP', '+++++++-++++'),
  group('black', 'Black or African American', 2.7, 'FFFFFFFnFFFP', '+++++++-++++'),
  group('white', 'White', -2.6, 'FFFFFFFnFFFP', '+++++++-++++'),
  group('asian', 'Asian', -4.4, 'FFFFFFFnFFFP', '+++++++-++++'),
  group('native', 'American Indian or Alaska Native', 6.4, 'hhFFhFFnFhFP', '--~~-~~-~-~~'),
];

export const annotations: ChartAnnotation[] = [
  { id: 'a', date: '2016-08-15', kind: 'POLICY', text: 'Letters home are replaced by visits at home.' },
  { id: 'b', date: '2019-07-01', kind: 'SERIES_BREAK', text: 'Half days count as absence from here on.' },
  {
    id: 'c',
    date: '2022-09-01',
    kind: 'EXPERIMENT',
    text: 'Two bus lines start half an hour earlier. We expected one point less; it became three.',
  },
];

export const targets = [
  { start: '2018-07-01', end: '2021-07-01', value: 12 },
  { start: '2021-07-01', end: '2024-07-01', value: 10 },
];
export const baseline = { start: '2012-07-01', end: '2013-07-01', value: 11.2 };
export const forecast = {
  periods: periodsOf(3, 2024),
  values: [13.4, 12.7, 12.0],
  lower: [11.8, 10.2, 8.9],
  upper: [15.1, 15.4, 15.6],
};

const openings = [
  'I drive because the bus comes after the bell',
  'My son is sick of being sick',
  'They called me, and for once they asked',
  'The walk is dark in November',
  'We moved three times that winter',
];

/** Some years have one story, some so many that they are counted; one spans three years. */
export const chartStories: ChartStory[] = Array.from({ length: 46 }, (_, index) => {
  const year = 2014 + ((index * index) % 10);
  const crowded = index % 3 === 0 ? 2021 : year;
  const month = String(1 + ((index * 5) % 12)).padStart(2, '0');
  return {
    id: `s${index}`,
    label: openings[index % openings.length] ?? '',
    start: `${crowded}-${month}-03`,
    end: `${crowded}-${month}-04`,
    trend: [-2, -1, 0, 1, 2, null][index % 6] ?? null,
    themes: [],
  };
}).concat({
  id: 'long',
  label: 'Three years without a room of our own',
  start: '2017-02-01',
  end: '2020-03-01',
  trend: -1,
  themes: [],
});

export const stories: StoryPreview[] = [
  {
    id: '1',
    href: '#story-1',
    title: 'The bus comes after the bell',
    quote:
      'I drive because the bus comes after the bell. When the car is broken, she is late, and when she is late three times they count it as a day. Nobody at the school ever asked me about the bus.',
    language: 'en',
    place: 'East Side',
    happened: { start: '2023-10-01', end: '2023-11-01', approximate: true },
    themes: [{ name: 'Getting to school', href: '#t1' }, { name: 'Being asked' }],
    stance: 'EXPANDS',
    trend: -1,
  },
  {
    id: '2',
    href: '#story-2',
    quote:
      'Me llamaron, y por una vez preguntaron qué necesitaba. Ahora mi hijo va con su primo y casi no falta.',
    language: 'es',
    place: 'Río Verde',
    happened: { start: '2022-07-01', end: '2023-07-01' },
    themes: [{ name: 'Ser escuchado' }],
    stance: 'CONFIRMS',
    trend: 2,
  },
  {
    id: '3',
    href: '#story-3',
    title: 'What the count leaves out',
    quote: 'He was there every day. He sat in the last row and nobody saw that he had stopped eating.',
    language: 'en',
    happened: { start: '2021-03-04', end: '2021-03-05' },
    warnings: ['hunger', 'the death of a parent'],
    themes: [{ name: 'Health' }],
    stance: 'DISCORDANT',
    trend: null,
  },
];

const square = (x: number, y: number): PlaceValue['boundary'] => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + 0.02 * ((x * 7) % 3), y + 0.12],
      [x + 0.11, y + 0.1],
      [x + 0.1, y],
      [x, y],
    ],
  ],
});

const names = [
  'East Side',
  'Río Verde',
  'Old Mill and Harbour',
  'Northgate',
  'St. Anne’s',
  'Prairie View',
  'Lakeshore',
  'Cannery Row',
  'Fort Hill',
  'San José del Llano',
  'Riverbend',
  'Airport District',
];

export const places: PlaceValue[] = names.map((name, index) => {
  const hidden = index === 8;
  const value = hidden ? null : 7 + ((index * 37) % 23) * 0.61;
  return {
    id: `p${index}`,
    name,
    value,
    state: hidden ? 'h' : index === 5 ? 'P' : 'F',
    lower: value && value - 1 - (index % 3) * 1.4,
    upper: value && value + 1 + (index % 4) * 1.5,
    unstable: index === 3 || index === 10,
    boundary: square(-90 + (index % 4) * 0.11, 40 + Math.floor(index / 4) * 0.11),
  };
});

export const voices: GroupVoice[] = [
  {
    key: 'h',
    label: 'Hispanic or Latino',
    population: 0.34,
    tellers: 0.21,
    lower: 0.15,
    upper: 0.28,
    verdict: 'UNDER_HEARD',
  },
  {
    key: 'b',
    label: 'Black or African American',
    population: 0.18,
    tellers: 0.22,
    lower: 0.16,
    upper: 0.3,
    verdict: 'HEARD',
  },
  { key: 'w', label: 'White', population: 0.39, tellers: 0.52, lower: 0.44, upper: 0.6, verdict: 'HEARD' },
  { key: 'a', label: 'Asian', population: 0.06, tellers: 0, lower: 0, upper: 0.03, verdict: 'NOT_HEARD' },
  { key: 'n', label: 'American Indian or Alaska Native', population: 0.03, tellers: null, verdict: 'FEW' },
];

export const gap = {
  absolute: {
    key: 'absolute',
    label: 'Difference',
    values: [4.1, 4.3, 4.0, 4.6, 4.9, 5.2, 5.6, null, 8.3, 7.6, 7.2, 6.9],
    states: 'FFFFFFFnFFFP',
  },
  relative: {
    key: 'relative',
    label: 'Ratio',
    values: [1.62, 1.64, 1.61, 1.68, 1.71, 1.74, 1.78, null, 1.7, 1.72, 1.77, 1.83],
    states: 'FFFFFFFnFFFP',
  },
};
