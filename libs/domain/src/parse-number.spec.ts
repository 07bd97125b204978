import fc from 'fast-check';
import { parseNumber } from './parse-number.js';

describe('reading a number', () => {
  it.each<[text: string, number: number]>([
    ['0', 0],
    ['15.0', 15],
    ['-3.25', -3.25],
    ['−3', -3],
    ['+4', 4],
    ['007', 7],
    ['.5', 0.5],
    [' 12 ', 12],
    ['1,234', 1234],
    ['1,234,567.8', 1234567.8],
    ['1 234 567', 1234567],
    ['1\u00a0234.5', 1234.5],
    ['12\u202f345', 12345],
    ['12.3%', 12.3],
    ['12.3 %', 12.3],
    ['$1,234.50', 1234.5],
    ['-$5', -5],
    ['$-5', -5],
    ['5 €', 5],
    ['(5.2)', -5.2],
    ['($1,200)', -1200],
    ['1.5e3', 1500],
    ['2E-2', 0.02],
  ])('reads %j as %d', (text, number) => {
    expect(parseNumber(text)).toBe(number);
  });

  it.each<[text: string, number: number]>([
    ['1,5', 1.5],
    ['1.234,5', 1234.5],
    ['1 234,5', 1234.5],
    ['1\u202f234,5', 1234.5],
    ['1.234', 1234],
    ['-0,75 %', -0.75],
    ['12', 12],
  ])('reads %j as %d where the comma is the decimal sign', (text, number) => {
    expect(parseNumber(text, true)).toBe(number);
  });

  it.each([
    '',
    ' ',
    '*',
    '-',
    '.',
    ',',
    'N/A',
    '<5',
    '12.3*',
    '12.3 (b)',
    '1,23',
    '0,123',
    '1,2345',
    '12,34,567',
    '1.2.3',
    '1,234 567',
    '--5',
    '-(5)',
    '5-',
    '$5%',
    '5 6',
    '2011-2012',
    '0x10',
    'Infinity',
    'NaN',
    '1e999',
    '1'.repeat(400),
  ])('does not guess at %j', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });

  it.each(['1,234.5', '12.5', '1.23', '1.2345'])(
    'does not guess at %j where the comma is the decimal sign',
    (text) => {
      expect(parseNumber(text, true)).toBeUndefined();
    },
  );

  it('reads every number that JavaScript writes', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(parseNumber(String(number))).toBe(number === 0 ? 0 : number);
      }),
    );
  });
});
