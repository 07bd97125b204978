import { createFormat, type Format, type Quantity } from '@chorus/charts';
import { schoolYear, years } from '@chorus/domain';
import { wordsIn } from '../../test/words.js';

const percent: Quantity = { unit: '%', decimals: 1 };
const dollars: Quantity = { unit: 'USD' };
const rate: Quantity = { unit: 'per 1,000', decimals: 1 };

/** Spaces that do not break look like others here. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

let en: Format;
let es: Format;
beforeAll(async () => {
  en = createFormat('en', (await wordsIn('en')).getFixedT('en', 'ui'));
  es = createFormat('es', (await wordsIn('es')).getFixedT('es', 'ui'));
});

describe('values', () => {
  it.each([
    [14.2, percent, '14.2%', '14,2 %'],
    [0, percent, '0.0%', '0,0 %'],
    [-0.04, percent, '0.0%', '0,0 %'],
    [12345, dollars, '$12,345', '12.345 $'],
    [12.34, rate, '12.3 per 1,000', '12,3 per 1,000'],
    [1234567, {}, '1,234,567', '1.234.567'],
  ])('%d is written with its unit and decimals', (value, quantity, english, spanish) => {
    expect(plain(en.value(value, quantity))).toBe(english);
    expect(plain(es.value(value, quantity))).toBe(spanish);
  });

  it.each([
    [1.3, percent, '+1.3 points', '+1,3 puntos'],
    [-1.3, percent, '−1.3 points', '−1,3 puntos'],
    [1, { unit: '%' }, '+1 point', '+1 punto'],
    [0.04, percent, '0.0 points', '0,0 puntos'],
    [-250, dollars, '−$250', '−250 $'],
    [-3, rate, '−3.0 per 1,000', '−3,0 per 1,000'],
  ])(
    'a change of %d has its sign, and percentages move in points',
    (difference, quantity, english, spanish) => {
      expect(plain(en.change(difference, quantity))).toBe(english);
      expect(plain(es.change(difference, quantity))).toBe(spanish);
    },
  );

  it('a range says its unit once where it can', () => {
    expect(plain(en.range(13.1, 15.3, percent))).toBe('13.1 to 15.3%');
    expect(plain(es.range(13.1, 15.3, percent))).toBe('de 13,1 a 15,3 %');
    expect(plain(en.range(200, 300, dollars))).toBe('$200 to $300');
    expect(plain(en.range(1, 2, rate))).toBe('1.0 to 2.0 per 1,000');
  });

  it('shares, ratios, ticks and lists read as people say them', () => {
    expect(en.percent(0.142, 1)).toBe('14.2%');
    expect(en.ratio(1.83)).toBe('1.8 times');
    expect(en.tick(10, rate)).toBe('10.0');
    expect(en.list(['buses', 'rent', 'school'])).toBe('buses, rent, and school');
    expect(es.list(['autobuses', 'alquiler'])).toBe('autobuses y alquiler');
  });
});

it('Spanish figures follow the region', async () => {
  const american = createFormat('es-US', (await wordsIn('es')).getFixedT('es', 'ui'));
  expect(plain(american.value(14.2, percent))).toBe('14.2%');
  expect(plain(american.value(12345, dollars))).toBe('$12,345');
  expect(plain(american.change(-1.3, percent))).toBe('−1.3 puntos');
});

describe('dates', () => {
  it.each([
    ['a year', years(2019), '2019', '2019'],
    ['years', years(2016, 2019), '2016–2019', '2016–2019'],
    ['a school year', schoolYear(2018), '2018–19', '2018–19'],
    ['a quarter', { start: '2024-07-01', end: '2024-10-01' }, 'Q3 2024', 'T3 2024'],
    ['half a year', { start: '2024-01-01', end: '2024-07-01' }, 'Half 1, 2024', 'Semestre 1, 2024'],
    ['a month', { start: '2006-07-01', end: '2006-08-01' }, 'Jul 2006', 'jul 2006'],
  ])('%s is named', (_what, period, english, spanish) => {
    expect(en.period(period)).toBe(english);
    expect(es.period(period)).toBe(spanish);
  });

  it.each([
    ['a day', { start: '2021-03-04', end: '2021-03-05' }, 'March 4, 2021', '4 de marzo de 2021'],
    ['a month', { start: '2021-03-01', end: '2021-04-01' }, 'March 2021', 'marzo de 2021'],
    ['about a year', { ...years(2019), approximate: true }, 'around 2019', 'hacia 2019'],
    [
      'months',
      { start: '2021-03-01', end: '2021-06-01' },
      'March 2021 to May 2021',
      'de marzo de 2021 a mayo de 2021',
    ],
    [
      'days',
      { start: '2021-03-04', end: '2021-03-07' },
      'March 4, 2021 to March 6, 2021',
      'del 4 de marzo de 2021 al 6 de marzo de 2021',
    ],
  ])('%s of a story is said as exactly as it is known', (_what, when, english, spanish) => {
    expect(en.when(when)).toBe(english);
    expect(es.when(when)).toBe(spanish);
  });

  it('labels of the server are read in the language of the page; what is not a period stays', () => {
    expect(en.periodLabel('2018-19')).toBe('2018–19');
    expect(en.periodLabel('2024-03')).toBe('Mar 2024');
    expect(es.periodLabel('2024-Q2')).toBe('T2 2024');
    expect(en.periodLabel('2020-01-05 to 2020-02-10')).toBe('Jan 5, 2020 to Feb 10, 2020');
    expect(en.periodLabel('spring count')).toBe('spring count');
  });

  it('does not let a dash turn figures round in right-to-left text', async () => {
    const arabic = createFormat('ar', (await wordsIn('en')).getFixedT('en', 'ui'));
    expect(arabic.period(schoolYear(2018))).toBe('2018\u200e–\u200e19');
  });
});
