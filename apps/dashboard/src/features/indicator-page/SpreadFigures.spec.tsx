import { screen } from '@testing-library/react';
import { renderIn } from '../../../test/words.js';
import { SpreadFigures } from './SpreadFigures.js';

describe('all groups together', () => {
  it('are one sentence, and a table with what each measure says', async () => {
    await renderIn(
      <SpreadFigures
        spread={{
          ...{ groups: 6, indexOfDisparity: 31.4 },
          betweenGroupVariance: { value: 39.9, lower: 35.2, upper: 44.7 },
          theil: { value: 43.4, lower: 38.1, upper: 48.7 },
          meanLogDeviation: { value: 41 },
        }}
      />,
    );
    expect(
      screen.getByText('All 6 groups together: a group lies 31% away from everyone, on average.'),
    ).toBeTruthy();
    const rows = screen.getAllByRole('row').map((row) => row.textContent);
    expect(rows[1]).toContain('31.4%');
    expect(rows[3]).toMatch(/^Theil index, in thousandths.*43\.438\.1 to 48\.7$/);
    expect(rows[4]).toMatch(/41\.0$/);
  });

  it('say why there is no figure, so that no one asks for a hidden one', async () => {
    await renderIn(<SpreadFigures spread={{ missing: 'NOT_SHOWN' }} />);
    expect(document.body.textContent).toContain('one that is not shown could be worked out from it');
  });

  it('are not spoken of where two groups have said everything', async () => {
    await renderIn(<SpreadFigures spread={{ missing: 'TWO_GROUPS' }} />);
    expect(document.body.textContent).toBe('');
  });
});
