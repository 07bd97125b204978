import { rounded } from './rounded.js';

it.each([
  [{ value: 1 / 3 }, { value: 0.3333333 }],
  [{ values: [1234567.891, null, -0.00001234567891] }, { values: [1234568, null, -0.00001234568] }],
  [
    { year: 2026.6426654, from: 12, starts: ['2026-01-01'] },
    { year: 2026.643, from: 12, starts: ['2026-01-01'] },
  ],
  [{ forecast: undefined, gaps: [] }, { gaps: [] }],
])('%p is told as %p', (told, short) => expect(rounded(told)).toEqual(short));
