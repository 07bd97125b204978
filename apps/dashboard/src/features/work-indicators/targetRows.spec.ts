import { targetInputs, targetRows } from './targetRows.js';

type Indicator = Parameters<typeof targetRows>[0];

const target = (categoryIds: string[], value: number) => ({
  categoryIds,
  placeId: 'county',
  period: { start: '2027-07-01', end: '2028-07-01', label: '2027-28' },
  value,
  rationale: `to ${value}`,
  translations: {},
});
const indicator = (targets: ReturnType<typeof target>[]) => ({ targets }) as unknown as Indicator;

describe('the targets of an indicator', () => {
  it('are shown as the reader writes numbers, each for everyone or its group', () => {
    const rows = targetRows(indicator([target([], 16.5), target(['girls', 'black'], 20)]), 'es-ES');
    expect(rows).toMatchObject([
      { group: '', period: '2027-28', value: '16,5', rationale: 'to 16.5' },
      { group: 'black girls', value: '20' },
    ]);
  });

  it('are sent as they came', () => {
    const rows = targetRows(indicator([target(['girls', 'black'], 20.5)]), 'es-ES');
    expect(targetInputs(rows, 'es-ES')).toEqual([
      {
        placeId: 'county',
        categoryIds: ['black', 'girls'],
        period: '2027-28',
        value: 20.5,
        rationale: 'to 20.5',
        translations: {},
      },
    ]);
  });
});
