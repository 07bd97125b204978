import { parsePeriod, schoolYear, years, type Period } from '@chorus/domain';
import { dhis2Period, readDhis2Period } from './period.js';

// Period formats of the DHIS2 developer guide, "Date and period format".
test.each<[Period, string | undefined]>([
  [years(2004), '2004'],
  [parsePeriod('2004-03', 'MONTH') as Period, '200403'],
  [parsePeriod('2004-Q1', 'QUARTER') as Period, '2004Q1'],
  [parsePeriod('2004S1', 'SEMESTER') as Period, '2004S1'],
  [schoolYear(2018), '2018July'],
  [years(2006, 2010), undefined],
  [{ start: '2019-02-04', end: '2019-02-18' }, undefined],
])('%j is %s, and is read back', (period, text) => {
  expect(dhis2Period(period)).toBe(text);
  if (text) expect(readDhis2Period(text)).toEqual(period);
});

test.each([
  ['2004April', '2004-04-01', '2005-04-01'],
  ['2004Oct', '2004-10-01', '2005-10-01'],
  ['2004AprilS1', '2004-04-01', '2004-10-01'],
  ['2004AprilS2', '2004-10-01', '2005-04-01'],
  ['200406B', '2004-11-01', '2005-01-01'],
  ['20040229', '2004-02-29', '2004-03-01'],
  // ISO 8601: 1 January 2005 lies in week 53 of 2004; 29 December 2008 begins week 1 of 2009.
  ['2004W53', '2004-12-27', '2005-01-03'],
  ['2009W1', '2008-12-29', '2009-01-05'],
])('%s is %s up to %s', (text, start, end) => {
  expect(readDhis2Period(text)).toEqual({ start, end });
});

test.each(['2005W53', '2004W0', '2004WedW5', '2004BiW3', '2004Nov', '2004NovS1', '20040230', '2004Q5', ''])(
  'does not guess at "%s"',
  (text) => expect(readDhis2Period(text)).toBeUndefined(),
);
