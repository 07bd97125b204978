import { type Span, yearOf } from '@chorus/charts';
import { isIsoDate } from '@chorus/domain';

/** What a reader chose on the page of an indicator; all of it stands in the address. */
export interface Selection {
  /** Id of a place; empty for the root. */
  place: string;
  /** Id of a category; empty for everyone. */
  group: string;
  /** Id of the dimension whose groups are shown beside each other; empty for the first. */
  by: string;
  /** Days of the span whose stories are shown: from the first up to, and without, the second. Empty for all. */
  from: string;
  to: string;
  view: 'chart' | 'table';
  /** Whether what comes if nothing changes is drawn behind the data. */
  ahead: '' | 'yes';
  /** Id of the theme whose stories alone are shown; empty for all. */
  theme: string;
  /** Id of the story that is open beside the chart. */
  story: string;
}

const NAMES = ['place', 'group', 'by', 'from', 'to', 'view', 'ahead', 'theme', 'story'] as const;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const YEAR = /^\d{4}$/;

/** A day, or a year as its first day. */
function day(text: string | null, yearsOn = 0): string {
  if (text && YEAR.test(text)) return `${String(Number(text) + yearsOn).padStart(4, '0')}-01-01`;
  return text && isIsoDate(text) ? text : '';
}

/** Reads the choices from the address; what means nothing is passed over. Years may stand for days: `to=2019` is its end. */
export function readSelection(parameters: URLSearchParams): Selection {
  const id = (name: 'place' | 'group' | 'by' | 'theme' | 'story') => {
    const text = parameters.get(name) ?? '';
    return UUID.test(text) ? text : '';
  };
  const [from, to] = [day(parameters.get('from')), day(parameters.get('to'), 1)];
  const isSpan = from !== '' && to !== '' && from < to;
  return {
    place: id('place'),
    group: id('group'),
    by: id('by'),
    from: isSpan ? from : '',
    to: isSpan ? to : '',
    view: parameters.get('view') === 'table' ? 'table' : 'chart',
    ahead: parameters.get('ahead') === 'yes' ? 'yes' : '',
    theme: id('theme'),
    story: id('story'),
  };
}

/** The address after a change. What is as it always was is left out; other parameters stay as they are. */
export function withSelection(parameters: URLSearchParams, change: Partial<Selection>): URLSearchParams {
  const next = new URLSearchParams(parameters);
  for (const name of NAMES) {
    const value = change[name];
    if (value === undefined) continue;
    if (value === '' || value === 'chart') next.delete(name);
    else next.set(name, value);
  }
  return next;
}

/** The span as charts have it, in years; null for all years. */
export function spanOf({ from, to }: Pick<Selection, 'from' | 'to'>): Span | null {
  return from && to ? { from: yearOf(from), to: yearOf(to) } : null;
}

/** A moment in years as the nearest day. */
export function dayOf(moment: number): string {
  const year = Math.floor(moment);
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  const DAY = 86_400_000;
  const days = Math.round(((moment - year) * (end - start)) / DAY);
  return new Date(start + days * DAY).toISOString().slice(0, 10);
}

/** A span of a chart as the address has it; at least a day long. */
export function daysOf(span: Span | null): Pick<Selection, 'from' | 'to'> {
  if (!span) return { from: '', to: '' };
  const [from, to] = [dayOf(span.from), dayOf(span.to)];
  return from < to ? { from, to } : { from, to: dayOf(span.to + 1.5 / 365) };
}
