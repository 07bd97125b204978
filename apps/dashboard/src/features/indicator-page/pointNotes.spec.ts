import { pointNotes } from './pointNotes.js';
import { indicator, series } from './samples.js';

describe('notes on single points', () => {
  it.each([
    [{ 2: 'late', 0: 'first' }, ['2020 first', '2022 late']],
    [{ 9: 'of a period that is not there' }, []],
    [null, []],
    [undefined, []],
  ])('%j', (notes, said) => {
    const told = pointNotes(indicator({}), series({ notes }));
    expect(told.map(({ period, note }) => `${period} ${note}`)).toEqual(said);
  });
});
