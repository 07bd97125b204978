import { firstSteps } from './stock.js';

describe('the first steps of an initiative', () => {
  it.each([
    ['all of them at the beginning', [0, 0, 0, 0], ['places', 'indicators', 'themes', 'prompts']],
    ['those that are left, in order', [3, 0, 0, 1], ['indicators', 'themes']],
    ['none when there is something of everything', [1, 1, 1, 1], []],
  ] as const)('are %s', (_, [places, indicators, themes, prompts], steps) => {
    expect(firstSteps({ places, indicators, themes, prompts })).toEqual(steps);
  });
});
