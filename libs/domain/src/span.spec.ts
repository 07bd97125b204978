import fc from 'fast-check';
import { cutAt, spanProblems, spanText, standsOutside, wholeCharacters } from './span.js';
import { redactionMark, redactionsIn, withoutSpans, type Redaction } from './redaction.js';

const FAMILY = '👩‍👩‍👧'; // five code points, one character
const TEXT = `Ana and ${FAMILY} é́ took the bus.`;

describe('a span of a text', () => {
  it.each([
    ['right', [{ start: 0, end: 3 }], [undefined]],
    ['outside', [{ start: 0, end: 99 }], ['OUTSIDE']],
    ['empty', [{ start: 3, end: 3 }], ['OUTSIDE']],
    ['cutting a family', [{ start: 8, end: 10 }], ['SPLITS_CHARACTER']],
    ['cutting an accent off', [{ start: 14, end: 15 }], ['SPLITS_CHARACTER']],
    [
      'overlapping, the first of two stays right',
      [
        { start: 0, end: 7 },
        { start: 4, end: 13 },
      ],
      [undefined, 'OVERLAPS'],
    ],
  ])('is %s', (_, spans, wrong) => expect(spanProblems(TEXT, spans)).toEqual(wrong));

  it('is widened to whole characters, and then always right', () => {
    const cut = TEXT.indexOf('👧');
    expect(spanText(TEXT, wholeCharacters(TEXT, cut, cut + 1))).toBe(FAMILY);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [from, to] = [a % text.length, (b % text.length) + 1].sort((x, y) => x - y);
        const span = wholeCharacters(text, from ?? 0, to ?? 1);
        if (span.start < span.end) expect(spanProblems(text, [span])).toEqual([undefined]);
      }),
    );
  });

  it('cuts a text into pieces that make the text again', () => {
    const pieces = cutAt('Ana saw Ana', [
      { start: 8, end: 11 },
      { start: 0, end: 3 },
    ]);
    expect(pieces.map(({ text }) => text)).toEqual(['Ana', ' saw ', 'Ana']);
    expect(pieces.map(({ span }) => span?.start)).toEqual([0, undefined, 8]);
  });

  it.each([
    ['elsewhere', 'Ana', [{ start: 0, end: 3 }], true],
    ['nowhere else', 'saw Ana', [{ start: 8, end: 11 }], false],
    ['beside it', 'saw', [{ start: 8, end: 11 }], true],
  ])('leaves words that stand %s', (_, words, spans, free) =>
    expect(standsOutside('Ana saw Ana', words, spans)).toBe(free),
  );
});

describe('hiding words', () => {
  const hidden = (part: 'TITLE' | 'TEXT', start: number, end: number): Redaction => ({
    ...{ part, start, end, kind: 'NAME', reason: '' },
  });
  it('puts a mark in the language of the story, and leaves nothing of the words', () => {
    const redactions = [hidden('TEXT', 8, 13), hidden('TITLE', 0, 1), hidden('TEXT', 0, 3)];
    const read = withoutSpans(TEXT, redactionsIn('TEXT', redactions), ({ kind }) =>
      redactionMark(kind, 'es'),
    );
    expect(read).toBe('[nombre omitido] and [nombre omitido] é́ took the bus.');
    expect(redactionMark('PLACE', 'en-US')).toBe('[place removed]');
    expect(redactionMark('PLACE', 'vi')).toBe('[…]');
  });
});
