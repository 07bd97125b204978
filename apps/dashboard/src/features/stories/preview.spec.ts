import { beginningOf, previewOf } from './preview.js';
import type { Story } from './stories.graphql.js';

describe('the beginning of a story', () => {
  it.each([
    ['short texts stay whole', 'I drive.', false, 'I drive.'],
    ['a text that the server cut says so', 'I drive', true, 'I drive …'],
    ['long texts end between words', 'I drive because the bus is late', false, 'I drive because …'],
    ['no comma stands before the ellipsis', 'I drive because, you see', false, 'I drive because …'],
    [
      'a word too long for the card is cut',
      'Donaudampfschifffahrtsgesellschaft',
      false,
      'Donaudampfschiff …',
    ],
    ['letters outside the basic plane stay whole', '𝒷'.repeat(20), false, `${'𝒷'.repeat(16)} …`],
  ])('%s', (_what, text, isCut, beginning) => {
    expect(beginningOf(text, isCut, 16)).toBe(beginning);
  });
});

describe('the card of a story', () => {
  const story: Story = {
    id: 's1',
    promptId: 'p1',
    language: 'es',
    title: '',
    text: 'Me llamaron.',
    isCut: false,
    quote: '',
    alias: '',
    via: 'SELF',
    placeId: 'east',
    happenedStart: '2023-10-01',
    happenedEnd: null,
    livedTrend: null,
    themeIds: ['bus'],
    contentWarnings: ['hunger'],
    arrivedOn: '2024-01-01',
    links: [{ indicatorId: 'i1', slug: 'absence', stance: 'EXPANDS' }],
    media: [],
  };
  const facts = {
    initiative: { slug: 'x' },
    home: '/i/x',
    placeName: () => 'East Side',
    themeName: () => 'The bus',
  };

  it('shows the text where its teller allowed no quote', () => {
    expect(previewOf(story, facts).quote).toBe('Me llamaron.');
    expect(previewOf({ ...story, quote: 'Llamaron.' }, facts).quote).toBe('Llamaron.');
  });
  it('shows more of the text than the quote where that is wanted', () => {
    expect(previewOf({ ...story, quote: 'Llamaron.' }, facts, { length: 100 }).quote).toBe('Me llamaron.');
  });
  it('says the stance only beside the indicator it speaks to', () => {
    expect(previewOf(story, facts, { indicatorId: 'i1' }).stance).toBe('EXPANDS');
    expect(previewOf(story, facts, { indicatorId: 'i2' }).stance).toBeUndefined();
    expect(previewOf(story, facts).stance).toBeUndefined();
  });
  it('says no time where the teller named none', () => {
    expect(previewOf(story, facts).happened).toBeNull();
  });
});
