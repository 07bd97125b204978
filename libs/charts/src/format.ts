import { createDates, type Dates } from './dates.js';
import type { Say, UiWord } from './words.js';

/** How the figures of an indicator are written. */
export interface Quantity {
  /** Digits after the decimal sign; default 0. */
  decimals?: number;
  /** "%" (the value is 14.2, not 0.142), an ISO 4217 currency code such as "USD", or words such as "per 1,000". */
  unit?: string;
}

export interface Format extends Dates {
  /** Locale of figures and dates, such as "es-US". */
  locale: string;
  /** 1234.5 with one decimal: "1,234.5". */
  number: (value: number, decimals?: number) => string;
  /** A share from 0 to 1: 0.142 with one decimal gives "14.2%". */
  percent: (share: number, decimals?: number) => string;
  /** Value with its unit: "14.2%", "$1,200", "12 per 1,000". */
  value: (value: number, quantity?: Quantity) => string;
  /** The same for an axis: units in words are left out. */
  tick: (value: number, quantity?: Quantity) => string;
  /** Difference with its sign; of percentages in points: "+1.3 points", "−3 per 1,000", "0". */
  change: (difference: number, quantity?: Quantity) => string;
  /** "13.1 to 15.3%": the unit stands once where it can. */
  range: (low: number, high: number, quantity?: Quantity) => string;
  /** "1.8 times". */
  ratio: (value: number) => string;
  /** "reading, housing and buses", with the words of the language. */
  list: (items: readonly string[]) => string;
}

const NO_BREAK = '\u00a0';
const CURRENCY = /^[A-Z]{3}$/;

/** The formats of one locale. `t` gives the few words that Intl does not know. */
export function createFormat(locale: string, t: Say<UiWord>): Format {
  const made = new Map<string, Intl.NumberFormat>();
  const write = (value: number, options: Intl.NumberFormatOptions): string => {
    const key = JSON.stringify(options);
    const format = made.get(key) ?? new Intl.NumberFormat(locale, options);
    made.set(key, format);
    // A hyphen is too short to be seen as a minus.
    return format
      .formatToParts(value)
      .map((part) => (part.type === 'minusSign' ? '−' : part.value))
      .join('');
  };
  const digits = (decimals = 0): Intl.NumberFormatOptions => ({
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  /** What rounds to nothing is nothing: never "−0.0". */
  const zeroed = (value: number, decimals = 0): number =>
    Math.abs(value) < 0.5 * 10 ** -decimals ? 0 : value;

  const written = (
    value: number,
    { decimals, unit = '' }: Quantity,
    more: Intl.NumberFormatOptions = {},
  ): string => {
    if (unit === '%')
      return write(zeroed(value, decimals) / 100, { style: 'percent', ...digits(decimals), ...more });
    const currency: Intl.NumberFormatOptions = CURRENCY.test(unit)
      ? { style: 'currency', currency: unit, currencyDisplay: 'narrowSymbol' }
      : {};
    return write(zeroed(value, decimals), { ...currency, ...digits(decimals), ...more });
  };
  const inWords = (unit = ''): boolean => unit !== '' && unit !== '%' && !CURRENCY.test(unit);
  const withUnit = (text: string, unit?: string): string =>
    inWords(unit) ? `${text}${NO_BREAK}${unit}` : text;

  return {
    ...createDates(locale, t),
    locale,
    number: (value, decimals) => write(zeroed(value, decimals), digits(decimals)),
    percent: (share, decimals) => written(share * 100, { decimals, unit: '%' }),
    value: (value, quantity = {}) => withUnit(written(value, quantity), quantity.unit),
    tick: (value, quantity = {}) => written(value, quantity),
    change: (difference, quantity = {}) => {
      const { decimals = 0, unit } = quantity;
      const signed: Intl.NumberFormatOptions = { signDisplay: 'exceptZero' };
      if (unit !== '%') return withUnit(written(difference, quantity, signed), unit);
      const value = written(difference, { decimals }, signed);
      return t('format.points', { count: Math.abs(Number(difference.toFixed(decimals))), value });
    },
    range: (low, high, quantity = {}) => {
      const { decimals, unit } = quantity;
      const shared = inWords(unit) || unit === '%';
      const from = shared ? written(low, { decimals }) : written(low, quantity);
      return t('format.range', { low: from, high: withUnit(written(high, quantity), unit) });
    },
    ratio: (value) => t('format.times', { count: value, value: write(value, digits(1)) }),
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  };
}
