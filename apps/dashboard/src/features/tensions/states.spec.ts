import { TENSION_STATES } from '@chorus/domain';
import { fits, readFilter } from './states.js';

describe('what the register shows', () => {
  it.each([
    ['', [...TENSION_STATES]],
    [null, [...TENSION_STATES]],
    ['nonsense', [...TENSION_STATES]],
    ['going', ['OPEN', 'IN_DIALOGUE']],
    ['LEARNED', ['LEARNED']],
  ])('%s: %j', (words, states) => {
    const filter = readFilter(words);
    expect(TENSION_STATES.filter((state) => fits(filter, state))).toEqual(states);
  });
});
