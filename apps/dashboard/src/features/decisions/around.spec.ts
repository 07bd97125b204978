import { aroundDay } from './around.js';

const YEARS = ['2021', '2022', '2023', '2024'];
const periods = {
  labels: YEARS,
  starts: YEARS.map((year) => `${year}-01-01`),
  ends: YEARS.map((year) => `${Number(year) + 1}-01-01`),
};

describe('a curve around the day of a decision', () => {
  it.each([
    // F: a final figure; h: hidden by us; y: not there yet; J: a projection.
    ['a figure before and a newer one', [10, 11, 12, 13], 'FFFF', '2023-06-30', 1, 3],
    ['nothing newer yet', [10, 11, null, null], 'FFyy', '2023-06-30', 1, undefined],
    ['nothing before', [10, 11, 12, 13], 'FFFF', '2021-02-01', undefined, 3],
    ['a hidden figure is none', [10, null, 12, null], 'FhFh', '2023-06-30', 0, 2],
    ['what is projected has not come', [10, 11, 12, 13], 'FFFJ', '2023-06-30', 1, 2],
    ['a year that ends that day was over', [10, 11, 12, 13], 'FFFF', '2024-01-01', 2, 3],
  ])('reads: %s', (_, values, states, day, before, since) => {
    const around = aroundDay({ periods, values, states }, day);
    expect([around.before?.index, around.since?.index]).toEqual([before, since]);
  });
});
