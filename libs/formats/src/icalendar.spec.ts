import { iCalendar } from './icalendar.js';

const at = new Date('2026-03-01T08:05:09Z');
const made = (days: Parameters<typeof iCalendar>[0]['days'], name = 'Numbers due') =>
  iCalendar({ name, host: 'example.org', at, days });

describe('a calendar', () => {
  it('has an all-day event for each day, with lines as RFC 5545 wants them', () => {
    const text = made([{ id: 'a-1', day: '2026-04-30', title: 'Reading', url: 'https://example.org/w/x' }]);
    expect(text.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Chorus//Numbers due//EN',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Numbers due',
      'NAME:Numbers due',
      'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
      'BEGIN:VEVENT',
      'UID:a-1@example.org',
      'DTSTAMP:20260301T080509Z',
      'DTSTART;VALUE=DATE:20260430',
      'SUMMARY:Reading',
      'URL:https://example.org/w/x',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('escapes what has a meaning in it, and lets nobody add a line', () => {
    const text = made([{ id: 'a', day: '2026-04-30', title: 'One, two; three\\four\r\nBEGIN:VALARM' }]);
    expect(text).toContain('SUMMARY:One\\, two\\; three\\\\four\\nBEGIN:VALARM\r\n');
  });

  it('folds long lines at 75 bytes, and never inside a character', () => {
    const title =
      'Niñas y niños que leen con gusto, año tras año, según las escuelas de la región entera — 😀'.repeat(3);
    const text = made([{ id: 'a', day: '2026-04-30', title }]);
    const lines = text.split('\r\n');
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title.replaceAll(',', '\\,')}`);
    expect(text).not.toContain('\uFFFD');
  });

  it('says which entries are done', () => {
    expect(made([{ id: 'a', day: '2026-04-30', title: 'x', cancelled: true }])).toContain(
      'STATUS:CANCELLED\r\n',
    );
  });
});
