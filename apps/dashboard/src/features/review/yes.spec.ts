import { yesOf } from './yes.js';

describe('the yes of a reader', () => {
  it('says what it does: shows the story, or waits for somebody else', () => {
    expect(yesOf('OFF', true)).toEqual({ words: 'saveAndPublish', done: 'published' });
    expect(yesOf('FIRST', true)).toEqual({ words: 'saveAndAgree', done: 'agreed' });
    expect(yesOf('SECOND', false)).toEqual({ words: 'agreeAndPublish', done: 'published' });
    // Nobody else has read what was changed just now.
    expect(yesOf('SECOND', true)).toEqual({ words: 'saveAndAgree', done: 'agreed' });
    expect([yesOf('WAITING', true), yesOf('OTHER', false)]).toEqual([undefined, undefined]);
  });
});
