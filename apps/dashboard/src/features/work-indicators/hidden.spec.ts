import { previewRows } from './hidden.js';

const series = (categoryIds: string[], values: (number | null)[], states: string) => ({
  placeId: 'county',
  categoryIds,
  values,
  states,
});

describe('the preview of an indicator', () => {
  it('puts what there is beside what is shown, and counts what is hidden', () => {
    const rows = previewRows({
      shown: {
        hiddenPoints: 2,
        periods: { starts: [], ends: [], labels: [] },
        series: [series(['b', 'a'], [null, null], 'hh'), series([], [1, 2], 'FF')],
      },
      whole: {
        unit: '',
        decimals: 0,
        series: [
          { ...series([], [1, 2], 'FF'), targets: [] },
          { ...series(['a', 'b'], [3, 4], 'FF'), targets: [] },
        ],
      },
    });
    expect(rows).toEqual([
      { placeId: 'county', categoryIds: [], values: [1, 2], states: 'FF', hidden: 0 },
      { placeId: 'county', categoryIds: ['a', 'b'], values: [3, 4], states: 'hh', hidden: 2 },
    ]);
  });
});
