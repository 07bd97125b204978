import { LIVED_TRENDS } from '@chorus/domain';
import { livedTrendKey } from './livedTrend.js';

describe('where a teller sees things go', () => {
  it('has a sentence of its own for each step and for nothing said', () => {
    const sentences = [...LIVED_TRENDS, null].map(livedTrendKey);
    expect(new Set(sentences).size).toBe(LIVED_TRENDS.length + 1);
  });
  it.each([
    [-2, 'stories.lived.muchWorse'],
    [0, 'stories.lived.mixed'],
    [2, 'stories.lived.muchBetter'],
    [null, 'stories.lived.unsaid'],
    [7, 'stories.lived.unsaid'],
  ] as const)('%p is %s', (trend, sentence) => {
    expect(livedTrendKey(trend)).toBe(sentence);
  });
});
