import { readTranscript, timeMark, transcriptText, writeTranscript } from './media.js';

describe('a transcript', () => {
  it('is read as it is typed', () => {
    expect(
      readTranscript('So, it began.\n[0:05] The bus\nwas late.\n\n1:02:07 We walked.\n0:59 Then'),
    ).toEqual([
      { at: 0, text: 'So, it began.' },
      { at: 5, text: 'The bus\nwas late.' },
      { at: 59, text: 'Then' },
      { at: 3727, text: 'We walked.' },
    ]);
    expect(readTranscript(' \n0:04 \n')).toEqual([]);
  });

  it('reads the same when it was written by us', () => {
    const transcript = [
      { at: 0, text: 'At 7:30 the bus comes.' },
      { at: 65, text: 'Not today.' },
    ];
    expect(readTranscript(writeTranscript(transcript))).toEqual(transcript);
    expect(transcriptText(transcript)).toBe('At 7:30 the bus comes.\n\nNot today.');
  });

  it.each([
    [0, '0:00'],
    [59.9, '0:59'],
    [3600, '1:00:00'],
    [-1, '0:00'],
  ])('%d seconds are %s', (seconds, mark) => expect(timeMark(seconds)).toBe(mark));
});
