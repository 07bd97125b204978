/** A whole day in a calendar. */
export interface CalendarDay {
  /** Stays the same when the entry changes, so that a calendar moves it and does not add another. */
  id: string;
  /** As 2026-04-30. */
  day: string;
  title: string;
  description?: string;
  url?: string;
  /** What it was is done: programs show it crossed out or not at all. */
  cancelled?: boolean;
}

export interface Calendar {
  name: string;
  /** Who makes the ids unique: the host that gives the calendar out. */
  host: string;
  /** When it was made, in UTC. */
  at: Date;
  days: readonly CalendarDay[];
}

/**
 * A calendar as programs subscribe to it: iCalendar (RFC 5545) with one all-day event a line of the list. Lines end
 * with CR LF and are folded at 75 bytes; commas, semicolons, backslashes and line ends in texts are escaped.
 */
export function iCalendar({ name, host, at, days }: Calendar): string {
  const stamp = `${at.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Chorus//Numbers due//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${text(name)}`,
    `NAME:${text(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    ...days.flatMap(({ id, day, title, description, url, cancelled }) => [
      'BEGIN:VEVENT',
      `UID:${text(id)}@${text(host)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
      `SUMMARY:${text(title)}`,
      ...(description ? [`DESCRIPTION:${text(description)}`] : []),
      ...(url ? [`URL:${url}`] : []),
      ...(cancelled ? ['STATUS:CANCELLED'] : []),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function text(value: string): string {
  return value.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r\n|\r|\n/g, '\\n');
}

const LONGEST = 75;

/** Cut at 75 bytes of UTF-8, never inside a character; a continued line begins with a space, which counts. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (bytes + size > LONGEST) {
      parts.push(part);
      part = ' ';
      bytes = 1;
    }
    part += character;
    bytes += size;
  }
  return [...parts, part].join('\r\n');
}
