import type { ReportBlock } from '@chorus/domain';

/** What the invented report names: numbers and stories of the demo, by their ids. */
export interface ReportFacts {
  suspensions: string;
  heard: string;
  /** A story that may be quoted. */
  quoted: string;
  /** Stories that are read in it. */
  told: readonly string[];
}

const paragraph = (text: string): ReportBlock => ({ kind: 'PARAGRAPH', runs: [{ text }] });
const heading = (text: string): ReportBlock => ({ kind: 'HEADING', level: 2, runs: [{ text }] });
const chart = (indicatorId: string, note = ''): ReportBlock => ({
  ...{ kind: 'CHART', indicatorId, placeId: null, categoryId: null, note },
});

export const REPORT_TITLE = 'Sent home, or written down?';
export const REPORT_SUMMARY =
  'Suspensions in Larkmoor rise, and families say that mornings at home become fewer. Both can be true. What the backbone team, the district and families found when they looked together.';

/** An invented report on invented numbers and stories. */
export function reportBlocks({ suspensions, heard, quoted, told }: ReportFacts): ReportBlock[] {
  return [
    heading('What the form says'),
    paragraph(
      'Every school fills in the same form when a student is suspended. For four years the share of students with at least one suspension has gone up, and nobody at our table wanted to call that better.',
    ),
    chart(suspensions),
    heading('What families say'),
    paragraph(
      'Families told us something else: children used to be picked up at eleven in the morning after a phone call, and no form was filled in. One of them kept count, and put the two counts beside each other:',
    ),
    { kind: 'QUOTE', storyId: quoted },
    paragraph('Others tell of the same change, and of what has not changed for them:'),
    { kind: 'STORIES', storyIds: [...told] },
    heading('What we make of it'),
    {
      kind: 'PARAGRAPH',
      runs: [
        { text: 'Schools send children home ' },
        { text: 'less often', bold: true },
        { text: ', and write it down ' },
        { text: 'more often', bold: true },
        {
          text: '. The curve before the new rule counts too little. It is one of the first times that our chart was corrected by people who do not appear in it as numbers. Whether students feel heard is a slower curve:',
        },
      ],
    },
    chart(heard, 'It moved little while all of this was talked about.'),
    paragraph('From autumn on we will:'),
    {
      kind: 'LIST',
      ordered: false,
      items: [
        [{ text: 'count every early pick-up, with or without a form;' }],
        [{ text: 'show the figures by school to families before they are published;' }],
        [{ text: 'ask again in a year, with the parents’ group that keeps its own list.' }],
      ],
    },
  ];
}
