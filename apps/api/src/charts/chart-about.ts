import type { ChartModel } from '@chorus/charts';
import type { ShelfPage } from '../series/series.service.js';
import type { Language } from './chart-words.js';

/** Where a file was taken from. */
export interface Origin {
  /** Name of the initiative. */
  initiative: string;
  /** The page that shows the same. */
  address: string;
}

/** "State Department of Education: Absence by school (2023)". */
export function sourceWords({ facts: { source } }: Pick<ShelfPage, 'facts'>): string {
  if (!source) return '';
  const title = source.edition ? `${source.title} (${source.edition})` : source.title;
  return [source.producer, title].filter(Boolean).join(': ');
}

export const dayOf = (moment: Date): string => new Date(moment).toISOString().slice(0, 10);

/** What stands below a picture: source and licence, who publishes it since when, and where. */
export function originLines(
  page: ShelfPage,
  { initiative, address }: Origin,
  { file, format }: Language,
): string[] {
  const source = sourceWords(page);
  const licence = page.facts.source?.licence;
  return [
    [
      source && file('indicator.file.source', { source }),
      licence && file('indicator.file.licence', { licence }),
    ]
      .filter(Boolean)
      .join(' '),
    file('indicator.file.published', { initiative, date: format.date(dayOf(page.publishedAt)) }),
    address,
  ].filter((words) => words !== '');
}

/** The sheet "About": what the numbers mean, where they come from, and what marks in them say. */
export function aboutRows(
  page: ShelfPage & { facts: { name: string } },
  model: ChartModel | undefined,
  { initiative, address }: Origin,
  { file, format, words }: Language,
): string[][] {
  const { name, definition, numerator, denominator, methodology, unit, source } = page.facts;
  const line = (key: Parameters<typeof file>[0], text: string | null | undefined): string[][] =>
    text ? [[file(key), text]] : [];
  return [
    ...line('indicator.file.indicator', name),
    ...line('indicator.file.shown', model?.subtitle),
    ...line('indicator.file.says', model?.sentence),
    ...line('indicator.file.definition', definition),
    ...line('indicator.file.numerator', numerator),
    ...line('indicator.file.denominator', denominator),
    ...line('indicator.file.method', methodology),
    ...line('indicator.file.unit', unit),
    ...(source
      ? [
          [file('indicator.file.source', { source: sourceWords(page) })],
          ...(source.url ? [['', source.url]] : []),
          ...(source.licence ? [[file('indicator.file.licence', { licence: source.licence })]] : []),
        ]
      : []),
    [file('indicator.file.published', { initiative, date: format.date(dayOf(page.publishedAt)) })],
    ...line('indicator.file.address', address),
    [],
    ...line('indicator.file.marks', file('indicator.file.interval')),
    ['SUPPRESSED_BY_US', words.ui('point.SUPPRESSED_BY_US')],
    ['SUPPRESSED_AT_SOURCE', words.ui('point.SUPPRESSED_AT_SOURCE')],
    ['UNSTABLE', words.ui('point.unstable')],
    ...(
      [
        'PROVISIONAL',
        'ESTIMATED',
        'PROJECTED',
        'NOT_COLLECTED',
        'NOT_YET_AVAILABLE',
        'NOT_APPLICABLE',
      ] as const
    ).map((state) => [state, words.ui(`point.${state}`)]),
    ['IF_NOTHING_CHANGES', words.ui('chart.ifNothingChanges')],
  ];
}
