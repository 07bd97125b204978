import { linesOf } from './lines.js';

describe('linesOf', () => {
  it('gives each spelling once, without blank lines', () => {
    expect(linesOf(' St. Mary \n\nSaint Mary\nSt. Mary')).toEqual(['St. Mary', 'Saint Mary']);
  });
});
