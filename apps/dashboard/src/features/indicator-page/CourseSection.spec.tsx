import { screen } from '@testing-library/react';
import type { Direction, Outlook, SeriesSummary } from '@chorus/domain';
import { renderIn } from '../../../test/words.js';
import { CourseSection } from './CourseSection.js';
import { indicator, series } from './samples.js';

const outlook: Outlook = {
  annualChange: { value: -4, lower: -6, upper: -2 },
  pace: { needed: -2, arrival: { year: 2024.6, earliest: 2024.2 } },
  runChart: {
    ...{ signal: true, median: 11, useful: 16, crossings: { count: 2, limit: 4 } },
    run: { length: 8, limit: 7, side: 'BELOW', from: 0, to: 1 },
  },
  forecast: {
    ...{ method: 'HOLT', starts: ['2023-01-01'], ends: ['2024-01-01'] },
    ...{ values: [9], lower: [7], upper: [11] },
  },
};
const trend: SeriesSummary['trend'] = { verdict: 'FALLING', n: 8, slope: { value: -1.5 } };

async function words(direction: Direction, own: Outlook = outlook, language?: string): Promise<string> {
  const one = series({
    targets: [null, null, 7],
    summary: { status: 'IMPROVING', latest: 1, target: 2, trend, gaps: [], outlook: own },
  });
  await renderIn(<CourseSection indicator={indicator({ direction })} series={one} />, language);
  return document.body.textContent ?? '';
}

describe('where a curve goes', () => {
  it('is said in plain words, with its doubts', async () => {
    const said = await words('LOWER_IS_BETTER');
    expect(screen.getByRole('heading', { name: 'Where it is going' })).toBeTruthy();
    expect(said).toContain('To be at 7.0% in 2022, it would have to fall by 2.0 points a year.');
    expect(said).toContain('Today it falls by 1.5 points a year.');
    expect(said).toContain('At this pace it would be there around 2024, too late.');
    expect(said).toContain(
      'It has shrunk by 4.0% of itself each year, on average; likely between 2.0% and 6.0%.',
    );
    expect(said).toContain('From 2020 to 2021 it lay below its middle of 11.0% 8 times in a row.');
    expect(said).toContain('It is a shift for the better.');
    expect(said).toContain('In 2023 it would be about 9.0%, likely between 7.0% and 11.0%.');
  });

  it('never says better or worse where no direction is agreed', async () => {
    const said = await words('NEUTRAL');
    expect(said).toContain('8 times in a row');
    expect(said).not.toMatch(/better|worse|improv/i);
  });

  it('says so where the numbers cannot tell', async () => {
    const said = await words('LOWER_IS_BETTER', {
      annualChange: { value: 1, lower: -1, upper: 3 },
      pace: { needed: -2, arrival: 'NO_TREND' },
    });
    expect(said).toContain('The numbers do not say whether it grows or shrinks');
    expect(said).toContain('nobody can say when it would be there');
  });

  it('is said in Spanish too', async () => {
    expect(await words('LOWER_IS_BETTER', outlook, 'es')).toContain('tendría que bajar 2.0 puntos al año');
  });

  it('is left out where nothing can be said', async () => {
    expect(await words('LOWER_IS_BETTER', {})).toBe('');
  });
});
