import fc from 'fast-check';
import { findQuote, quoteProblem, sentencesOf } from './quote.js';

const TEXT =
  'I drive because the bus doesn’t come.\n\nMy sister said: “It is what it is.” (We laughed.) A week–long wait.';

describe('a quote', () => {
  it.each([
    ['as it stands', 'because the bus', 'because the bus'],
    ['with spaces around it', '  because the bus ', 'because the bus'],
    ['with straight marks', `the bus doesn't come.`, 'the bus doesn’t come.'],
    ['with straight quotation marks', '"It is what it is."', '“It is what it is.”'],
    ['with a hyphen for a dash', 'A week-long wait', 'A week–long wait'],
    ['over a break between paragraphs', 'come. My sister', 'come.\n\nMy sister'],
    ['with signs that mean something in patterns', '(We laughed.)', '(We laughed.)'],
  ])('is found %s, and given as the story has it', (_, typed, found) => {
    expect(findQuote(TEXT, typed)).toBe(found);
  });

  it.each([
    ['other words', 'the train does not come'],
    ['words left out', 'I drive the bus'],
    ['another case', 'i drive because'],
    ['nothing', '   '],
  ])('is not found for %s', (_, typed) => expect(findQuote(TEXT, typed)).toBeUndefined());

  it('is part of the story, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, typed) => {
        const found = findQuote(text, typed);
        expect(found === undefined || text.includes(found)).toBe(true);
      }),
    );
  });

  it('is found for every piece that was cut out of a story', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, from, length) => {
        const letters = [...text];
        const piece = letters
          .slice(from % (letters.length + 1))
          .slice(0, length)
          .join('');
        fc.pre(piece.trim() !== '');
        expect(findQuote(text, piece)).toBe(piece.trim());
      }),
    );
  });
});

describe('the sentences of a story', () => {
  it('stand there word for word', () => {
    const sentences = sentencesOf(TEXT, 'en');
    expect(sentences[0]).toBe('I drive because the bus doesn’t come.');
    for (const sentence of sentences) expect(TEXT).toContain(sentence);
  });
  it('are none in a story without words', () => expect(sentencesOf(' … \n', 'en')).toEqual([]));
});

describe('a quote can be kept', () => {
  it.each([
    ['when it stands in the story', ' because the bus ', undefined],
    ['when there is none', '  ', undefined],
    ['but not when it says something else', 'because the train', 'NOT_IN_STORY'],
  ])('%s', (_, quote, problem) => expect(quoteProblem(TEXT, quote)).toBe(problem));

  it('but not when it is longer than 400 characters', () => {
    expect(quoteProblem('a'.repeat(500), 'a'.repeat(400))).toBeUndefined();
    expect(quoteProblem('a'.repeat(500), 'a'.repeat(401))).toBe('TOO_LONG');
  });
});
