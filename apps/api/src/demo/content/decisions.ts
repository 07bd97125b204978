import type { ActionState, Stance } from '@chorus/domain';
import type { IndicatorSlug } from './types.js';

/** An invented decision. Nobody here is real. */
export interface DemoDecision {
  title: string;
  text: string;
  reasons: string;
  notChosen: string;
  body: string;
  seats: number;
  livedSeats: number;
  /** Left out: the day on which the demo is made. */
  decidedOn?: string;
  /** In so many days from its making on. */
  lookAgainIn: number;
  /** The newest stories beside these numbers, by how they speak to them. */
  stories: readonly { indicator: IndicatorSlug; stance: Stance; newest: number }[];
  /** The tension about this number. */
  tension?: IndicatorSlug;
  looked: readonly IndicatorSlug[];
  meant: IndicatorSlug;
  actions: readonly { what: string; who: string; until?: string; state: ActionState; words: string }[];
  changed?: string;
}

/** Two decisions of Larkmoor: one that came of a tension, one whose time to look has come and gone well enough. */
export const DECISIONS: readonly DemoDecision[] = [
  {
    title: 'The first bus of Line 14 comes before the first bell.',
    text: 'Larkmoor Transit moves the first weekday run of Line 14 forward by ten minutes while school is in session. The district pays for the added hour of the driver.',
    reasons:
      'Families said again and again that there is a bus, and that it comes after the bell. The stop counts as near a bus in the numbers, so the numbers did not show it.',
    notChosen:
      'A later bell for all schools: it would have moved the morning of six thousand families to mend the morning of three hundred. A second bus on the same road: no driver could be found.',
    ...{ body: 'Way to School Table', seats: 9, livedSeats: 3, decidedOn: '2024-11-19', lookAgainIn: 210 },
    stories: [
      { indicator: 'bus-within-reach', stance: 'EXPANDS', newest: 1 },
      { indicator: 'bus-service', stance: 'DISCORDANT', newest: 1 },
    ],
    ...{ looked: ['chronic-absence'], meant: 'bus-within-reach' },
    actions: [
      {
        ...{ what: 'A new timetable for Line 14', who: 'Larkmoor Transit', until: '2025-09-02' },
        ...{ state: 'DONE', words: 'In force since the first day of school.' },
      },
      {
        ...{
          what: 'Count buses that came, not buses on the schedule',
          who: 'Riders of Line 14, with Transit',
        },
        ...{
          until: '2027-01-31',
          state: 'UNDER_WAY',
          words: 'Eleven riders note it for two weeks each term.',
        },
      },
      {
        ...{ what: 'A bus for Cobbin Hollow', who: 'County roads office', until: '2026-03-31' },
        ...{
          state: 'DROPPED',
          words: 'The road is too narrow for the vehicle. The table will ask for a smaller one.',
        },
      },
    ],
    changed:
      'The first bus comes before the bell now. On about one morning in five it is still late, and Cobbin Hollow has none. You were right that a stop on the map is not a bus.',
  },
  {
    title: 'Every early pick-up is written down, and families see the figures first.',
    text: 'From the next term on each school writes down when a child is sent home before the end of the day, with or without a form. Families of the school read the figures before they are published.',
    reasons:
      'The chart went up while families felt it getting better, and both were right: children are sent home less, and it is written down more.',
    notChosen:
      'To stop publishing the figure until it is clean: the parents’ group on Mill Road said that what is not shown is not mended.',
    ...{ body: 'Sent Home Table', seats: 11, livedSeats: 5, lookAgainIn: 180 },
    stories: [{ indicator: 'suspensions', stance: 'DISCORDANT', newest: 3 }],
    ...{ tension: 'suspensions', looked: [], meant: 'suspensions' },
    actions: [
      {
        ...{ what: 'One way of writing it down, for all schools', who: 'School district, student services' },
        ...{ state: 'UNDER_WAY', words: 'A draft went to three schools and to families of Bellows Hill.' },
      },
      {
        ...{ what: 'An evening a term where families read the figures', who: 'Parents’ group on Mill Road' },
        ...{ state: 'PLANNED', words: '' },
      },
    ],
  },
];
