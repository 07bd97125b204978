import { Failure } from '../../failure.js';
import { CALL } from './call.sample.js';
import { newDraft } from './draft.js';
import { sendOnce, withAttempt } from './sendOnce.js';
import { toSubmission } from './submission.js';

const tell = (text: string) =>
  toSubmission(
    { ...newDraft('key'), text },
    { call: CALL, language: 'en', warningWords: (warning) => warning, today: '2024-03-01' },
  );

/** A server that has a story already, and answers as the real one does. */
const serverWith = (kept: string) => async (submission: { text: string }) => {
  if (submission.text !== kept) throw new Failure('CONFLICT', { code: 'KEY_REUSED', detail: {} });
  return Promise.resolve(`code of ${kept}`);
};

describe('sending once', () => {
  it('gives the code of what was sent last', async () => {
    expect(await sendOnce([tell('first'), tell('second')], serverWith('second'))).toEqual({
      code: 'code of second',
      isEarlier: false,
    });
  });

  it('finds the code of an earlier try that did arrive', async () => {
    expect(await sendOnce([tell('first'), tell('second'), tell('third')], serverWith('first'))).toEqual({
      code: 'code of first',
      isEarlier: true,
    });
  });

  it('says that the key is used when the server knows none of them', async () => {
    await expect(sendOnce([tell('first')], serverWith('of somebody else'))).rejects.toMatchObject({
      problem: { code: 'KEY_REUSED' },
    });
  });

  it('stops at any other failure, so that nothing older is sent in place of what was written', async () => {
    const sent: string[] = [];
    const down = async ({ text }: { text: string }) => {
      sent.push(text);
      return Promise.reject(new Failure('OFFLINE', { code: 'BUSY', detail: {} }));
    };
    await expect(sendOnce([tell('first'), tell('second')], down)).rejects.toMatchObject({ code: 'OFFLINE' });
    expect(sent).toEqual(['second']);
  });

  it('remembers each version once, the newest last', () => {
    const attempts = [tell('a'), tell('b'), tell('a')].reduce(
      withAttempt,
      [] as ReturnType<typeof withAttempt>,
    );
    expect(attempts.map(({ text }) => text)).toEqual(['b', 'a']);
  });
});
