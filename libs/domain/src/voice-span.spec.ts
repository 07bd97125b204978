import { timeMark } from './media.js';
import { problemMessage } from './problems.js';
import { readMoment, voiceSpanProblem } from './voice-span.js';

describe('a moment of a recording', () => {
  it.each([
    ['0:00', 0],
    [' 1:05 ', 65],
    ['01:05', 65],
    ['90:00', 5400],
    ['1:02:07', 3727],
  ])('%s is read as %d seconds', (written, seconds) => expect(readMoment(written)).toBe(seconds));

  it.each(['', '65', '1:5', '1:75', '1:75:00', '1.05', '-1:05', 'soon'])('%s is no moment', (written) =>
    expect(readMoment(written)).toBeUndefined(),
  );

  it('is read as it is written, whatever its length', () => {
    for (const seconds of [0, 9, 59, 60, 3599, 3600, 36_007])
      expect(readMoment(timeMark(seconds))).toBe(seconds);
  });
});

describe('a stretch of a recording', () => {
  const DURATION = 62.3;
  const told = (start: number, end: number) => {
    const found = voiceSpanProblem({ start, end }, DURATION);
    return found && problemMessage(found);
  };

  it.each([
    ['whole', 0, 63],
    ['its last second', 62, 63],
    ['one second', 5, 6],
  ])('can be %s', (_, start, end) => expect(told(start, end)).toBeUndefined());

  it.each([
    ['beyond its end', 60, 64, 'The recording is 1:03 long'],
    ['after its end', 63, 63, 'The recording is 1:03 long'],
    ['before its begin', -1, 5, 'The recording is 1:03 long'],
    ['empty', 5, 5, 'does not end (0:05) after it begins (0:05)'],
    ['the wrong way round', 9, 5, 'does not end (0:05) after it begins (0:09)'],
  ])('cannot lie %s, which is said in words', (_, start, end, words) =>
    expect(told(start, end)).toContain(words),
  );
});
