import { copyOf } from './copyOf.js';
import type { Receipt } from './receipt.graphql.js';

const RECEIPT: Receipt = {
  initiative: 'larkmoor',
  initiativeName: 'Every Voice Larkmoor',
  promptQuestion: 'Tell us.',
  promptTranslations: {},
  state: 'PUBLISHED',
  title: 'Nine',
  text: 'We asked.',
  contentWarnings: [],
  placements: [],
  arrivedOn: '2024-03-01',
  heldReason: '',
  shownTo: ['PUBLIC'],
  consents: [],
  media: [],
  uses: [],
  wished: null,
  messages: [{ number: 1, author: 'STEWARD', text: 'Thank you.', sentOn: '2024-03-02', objection: '' }],
  redactions: [],
  answersRecorded: [],
};
const WORDS = {
  question: 'Cuéntenos.',
  state: 'Read',
  shownTo: 'Everybody',
  placements: ['Who decided?\nClose to “Me”.'],
  messages: 'Messages',
  author: (author: string) => author.toLowerCase(),
  date: (day: string) => day,
};

describe('the copy that a teller keeps', () => {
  it('holds the story, where it is, and what was said', () => {
    expect(copyOf(RECEIPT, WORDS).split('\n\n')).toEqual([
      'Every Voice Larkmoor\nCuéntenos.\n2024-03-01',
      'Nine',
      'We asked.',
      'Who decided?\nClose to “Me”.',
      'Read\nEverybody',
      'Messages',
      'steward, 2024-03-02\nThank you.',
    ]);
  });

  it('leaves no empty places once the words are erased', () => {
    expect(
      copyOf({ ...RECEIPT, title: '', text: '', messages: [] }, { ...WORDS, placements: [] }).split('\n\n'),
    ).toHaveLength(2);
  });
});
