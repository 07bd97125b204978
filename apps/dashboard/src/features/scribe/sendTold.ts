import { ask } from '../../ask.js';
import { Failure, offline } from '../../failure.js';
import type { Submission } from '../share/share.graphql.js';
import { SubmitToldStoryMutation } from './scribe.graphql.js';
import type { Told } from './told.js';

/**
 * Sends a story that was told aloud, the recorded answers about consent first; gives the code of its receipt. Throws
 * Failure. What has arrived before is not sent again.
 */
export async function sendTold(initiative: string, input: Submission, told: Told): Promise<string> {
  const { spokenOn, readBack } = told;
  const answers = told.answers.filter(({ question }) => told.questions.includes(question));
  if (answers.length > 0) {
    const { sendMedia } = await import('../share/media/sendMedia.js').catch(() => Promise.reject(offline()));
    await sendMedia({
      ...{ initiative, key: input.key, onProgress: () => undefined },
      parcels: answers.map(({ id }) => ({ id, kind: 'CONSENT' })),
      files: { get: (id) => Promise.resolve(answers.find((each) => each.id === id)?.sound) },
    }).catch((error: unknown) => {
      // No field of the form holds a recorded answer: what is wrong with one is said at the end.
      throw error instanceof Failure ? new Failure(error.code, error.problem, [], error.message) : error;
    });
  }
  const recordings = answers.map(({ question, id }) => ({ question, id }));
  const scribe = { spokenOn, readBack, questions: [...told.questions], recordings };
  return (await ask(SubmitToldStoryMutation, { initiative, input, scribe })).submitToldStory;
}
