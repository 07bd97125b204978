import type { ContributionKind, Fit, OutcomeGround, Side, TensionEnd } from '@chorus/domain';
import type { IndicatorSlug } from './types.js';

/** What somebody says in an invented tension. Nobody here is real. */
interface SaidInTension {
  kind: ContributionKind;
  side: Side;
  holder: string;
  fit?: Fit;
  text: string;
}

export interface DemoTension {
  indicator: IndicatorSlug;
  title: string;
  /** In the order in which it was shown. */
  said: readonly SaidInTension[];
  /** Handed in, and nobody has read it yet. */
  waiting?: SaidInTension;
  outcome?: { end: TensionEnd; ground: OutcomeGround; text: string; answer: string; dissent: string };
}

/** Two questions where numbers and stories of Larkmoor point to different sides. */
export const TENSIONS: readonly DemoTension[] = [
  {
    indicator: 'suspensions',
    title: 'Why do families feel it getting better while suspensions go up?',
    said: [
      {
        ...{
          kind: 'POSITION',
          side: 'COMMUNITY',
          holder: 'Families who told their stories',
          fit: 'DISCORDANT',
        },
        text: 'Our children used to be sent home with a phone call, and nobody wrote it down. Now somebody sits with them first. We see fewer mornings at home, not more.',
      },
      {
        ...{
          kind: 'POSITION',
          side: 'INSTITUTION',
          holder: 'School district, student services',
          fit: 'DISCORDANT',
        },
        text: 'The figure comes from the same form in every school. It went up three years in a row, and we cannot call that better.',
      },
      {
        ...{ kind: 'TURN', side: 'COMMUNITY', holder: 'Families who told their stories' },
        text: 'Did every school fill in that form when a child was picked up at eleven in the morning?',
      },
      {
        ...{ kind: 'TURN', side: 'INSTITUTION', holder: 'School district, student services' },
        text: 'No. We asked all of them. Most began to write down early pick-ups only when the new rule came. Before, they are in no file.',
      },
    ],
    outcome: {
      ...{ end: 'LEARNED', ground: 'NUMBERS_WRONG' },
      text: 'Both are right about different things. Schools send children home less often, and write it down more often. The curve before the new rule counts too little; it will carry a note that says so.',
      answer:
        'You said that the chart did not show the mornings your children spent at home. It did not. Thank you for saying it until we looked. From now on each early pick-up is counted, and you will see the figures by school before they are published.',
      dissent:
        'The parents’ group on Mill Road thinks that some schools still do not write all of it down, and will keep its own list.',
    },
  },
  {
    indicator: 'eviction-filings',
    title: 'Filings fall. Are fewer people losing their homes?',
    said: [
      {
        ...{ kind: 'POSITION', side: 'INSTITUTION', holder: 'County court clerk', fit: 'CONFIRMED' },
        text: 'Fewer cases are filed, and the target is met two years early. Mediation before filing works.',
      },
      {
        ...{ kind: 'POSITION', side: 'COMMUNITY', holder: 'Tenants’ table, Basin', fit: 'EXPANDED' },
        text: 'People leave before anybody files. The lease is not renewed, or the rent doubles, and the family is with cousins. No court ever sees that.',
      },
      {
        ...{ kind: 'TURN', side: 'COMMUNITY', holder: 'Tenants’ table, Basin' },
        text: 'What would you have to count to see a family that left in the night because a letter came?',
      },
    ],
    waiting: {
      ...{ kind: 'TURN', side: 'INSTITUTION', holder: 'Housing office' },
      text: 'We could ask schools how many children changed address without a filing. That would take one form and the schools’ yes. May we bring a draft to the next table?',
    },
  },
];
