import { years } from '@chorus/domain';
import type { TidyObservation } from '../tidy-csv.js';
import { dhis2ValueSet } from './value-set.js';

test('values with their parts; what DHIS2 has no word for is counted and left out', async () => {
  const one: TidyObservation = {
    indicator: 'graduation',
    place: { name: 'Larkmoor County', code: '001' },
    period: years(2019),
    categories: { sex: 'girls', group: 'renters' },
    value: 81.5,
    numerator: 815,
    denominator: 1000,
    state: 'VALUE',
    note: 'a new way of counting',
  };
  const hidden: TidyObservation = {
    ...one,
    value: undefined,
    numerator: undefined,
    state: 'SUPPRESSED_BY_US',
  };
  const window: TidyObservation = { ...one, period: years(2006, 2010) };
  const zero: TidyObservation = {
    ...{ indicator: 'deaths', place: { name: 'Peña Blanca' }, period: years(2019), categories: {} },
    ...{ value: 0, state: 'VALUE' },
  };
  const of = { period: '2019', orgUnit: '001', categoryOptionCombo: 'group.renters:sex.girls' };
  expect(await dhis2ValueSet([one, hidden, window, zero])).toEqual({
    leftOut: 2,
    dataValues: [
      { dataElement: 'graduation', ...of, value: '81.5', comment: 'a new way of counting' },
      { dataElement: 'graduation-numerator', ...of, value: '815' },
      { dataElement: 'graduation-denominator', ...of, value: '1000' },
      {
        dataElement: 'deaths',
        period: '2019',
        orgUnit: 'Pena_Blanca',
        categoryOptionCombo: 'default',
        value: '0',
      },
    ],
  });
});
