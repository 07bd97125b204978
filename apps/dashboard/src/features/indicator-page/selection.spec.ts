import fc from 'fast-check';
import { dayOf, daysOf, readSelection, spanOf, withSelection } from './selection.js';

const ID = '01a2020a-22a7-7552-aa30-6bb9332a9a6c';
const read = (address: string) => readSelection(new URLSearchParams(address));
const NOTHING = read('');

describe('choices in the address of an indicator', () => {
  it('are none where the address says nothing', () => {
    expect(NOTHING).toEqual({
      place: '',
      group: '',
      by: '',
      from: '',
      to: '',
      view: 'chart',
      ahead: '',
      theme: '',
      story: '',
    });
  });
  it('come back as they were written', () => {
    const chosen = {
      place: ID,
      group: ID,
      by: ID,
      from: '2016-07-01',
      to: '2019-07-01',
      view: 'table',
      ahead: 'yes',
      theme: ID,
      story: ID,
    } as const;
    expect(readSelection(withSelection(new URLSearchParams(), chosen))).toEqual(chosen);
  });
  it.each([
    ['a place that is no id', 'place=basin'],
    ['a view that nobody built', 'view=globe'],
    ['half a span', 'from=2016'],
    ['a span that runs backwards', 'from=2019-07-01&to=2016-07-01'],
    ['a day that is none', 'from=2019-02-30&to=2020-01-01'],
  ])('pass over %s', (_what, address) => {
    expect(read(address)).toEqual(NOTHING);
  });
  it('may name years, the last one included', () => {
    expect(read('from=2016&to=2018')).toMatchObject({ from: '2016-01-01', to: '2019-01-01' });
  });
  it('leave out what is as it always was, and leave other parameters alone', () => {
    const before = new URLSearchParams(`lang=es&place=${ID}&view=table`);
    expect(withSelection(before, { place: '', view: 'chart' }).toString()).toBe('lang=es');
  });
});

describe('a span', () => {
  it('is the same after a way through the address, to the day', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from = '', to = ''] = [a, b].map((date) => date.toISOString().slice(0, 10)).sort();
        fc.pre(from < to);
        expect(daysOf(spanOf({ from, to }))).toEqual({ from, to });
      }),
    );
  });
  it('is at least a day long', () => {
    const { from, to } = daysOf({ from: 2019.5, to: 2019.5 });
    expect(from < to).toBe(true);
  });
  it.each([
    [2019, '2019-01-01'],
    [2019.9999, '2020-01-01'],
    [2020 + 60 / 366, '2020-03-01'],
  ])('%d is the day %s', (moment, day) => {
    expect(dayOf(moment)).toBe(day);
  });
});
