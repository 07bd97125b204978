import { isSpokenText, mediaAddress, picturesOf, voiceOf } from './media.js';

const voice = {
  ...{ id: 'v', kind: 'VOICE' as const, description: '', width: null, height: null },
  transcript: [
    { at: 0, text: 'It rained.' },
    { at: 4, text: 'We walked.' },
  ],
};
const picture = {
  ...{ id: 'p', kind: 'PICTURE' as const, description: 'A bus', width: 1600, height: 900 },
  transcript: [],
};

describe('what a story has beside its words', () => {
  it('has addresses of this server', () => {
    expect(mediaAddress('our town', 'v', 'voice')).toBe('/api/i/our%20town/media/v/voice');
    expect(picturesOf('x', { media: [voice, picture], language: 'en' })).toEqual([
      {
        ...{ id: 'p', description: 'A bus', language: 'en', width: 1600, height: 900 },
        ...{ small: '/api/i/x/media/p/small', large: '/api/i/x/media/p/large' },
      },
    ]);
    expect(voiceOf({ media: [picture, voice] })).toBe(voice);
  });

  it.each([
    ['It rained.\n\nWe walked.', [voice], true],
    ['', [voice], true],
    ['It rained.', [voice], false],
    ['', [picture], false],
  ])('the text %j is what is said: %#', (text, media, same) => {
    expect(isSpokenText({ text, media })).toBe(same);
  });
});
