import type { TranscriptSpan } from '@chorus/domain';
import { useQuery } from '@apollo/client/react';
import type { TadaDocumentNode } from 'gql.tada';
import { useMemo } from 'react';
import { apollo, failure } from '../../apollo.js';
import type { VariablesOf } from '../../graphql.js';
import { hiddenWords } from '../redaction/hidden.js';
import type { Reading, ReviewedStory } from './reading.js';
import {
  AcceptConsentMutation,
  AskTellerMutation,
  BeginReviewMutation,
  HoldStoryMutation,
  PublishStoryMutation,
  ReviewStoryQuery,
  SaveReadingMutation,
  SaveTranscriptMutation,
} from './review.graphql.js';

/** One story and everything that can be done with it. Each deed throws a failure and loses nothing. */
export interface Deeds {
  begin: () => Promise<void>;
  /** `story` is what was read, `seen` the version of the reading that this one began from. */
  save: (reading: Reading, story: ReviewedStory, seen: string) => Promise<void>;
  ask: (text: string) => Promise<void>;
  publish: () => Promise<void>;
  /** Shows a published story as its teller allows it now. */
  accept: () => Promise<void>;
  hold: (reason: string) => Promise<void>;
  /** Keeps what is said in a voice. */
  transcribe: (media: string, spans: TranscriptSpan[]) => Promise<void>;
}

type ReadingInput = VariablesOf<typeof SaveReadingMutation>['reading'];

/** Somebody else was faster, or the teller took the story back: the page must show how it stands now. */
const STALE = ['CONFLICT', 'NOT_FOUND'];

export function useReview(initiative: string, id: string) {
  const { data, error, refetch } = useQuery(ReviewStoryQuery, { variables: { initiative, id } });
  const deeds = useMemo<Deeds>(() => {
    const own = { initiative, id };
    const does =
      <More extends object>(
        mutation: TadaDocumentNode<{ story: ReviewedStory }, typeof own & More>,
        name: string,
      ) =>
      async (more: More) => {
        try {
          const { data: answer } = await apollo.mutate({ mutation, variables: { ...own, ...more } });
          if (!answer) throw new Error(`${name} gave no story`);
          apollo.writeQuery({ query: ReviewStoryQuery, variables: own, data: { reviewStory: answer.story } });
        } catch (problem) {
          if (STALE.includes(failure(problem).code)) await refetch();
          throw problem;
        }
      };
    const save = does<{ reading: ReadingInput; seen: string }>(SaveReadingMutation, 'saveReading');
    const ask = does<{ text: string }>(AskTellerMutation, 'askTeller');
    const hold = does<{ reason: string }>(HoldStoryMutation, 'holdStory');
    const transcribe = does<{ media: string; transcript: { spans: TranscriptSpan[] } }>(
      SaveTranscriptMutation,
      'saveTranscript',
    );
    const begin = does<object>(BeginReviewMutation, 'beginReview');
    const publish = does<object>(PublishStoryMutation, 'publishStory');
    const accept = does<object>(AcceptConsentMutation, 'acceptConsent');
    return {
      accept: () => accept({}),
      begin: () => begin({}),
      save: (reading, story, seen) =>
        save({
          reading: {
            ...reading,
            redactions: reading.redactions.map((each) => ({ ...each, words: hiddenWords(story, each) })),
          },
          seen,
        }),
      ask: (text) => ask({ text }),
      publish: () => publish({}),
      hold: (reason) => hold({ reason }),
      transcribe: (media, spans) => transcribe({ media, transcript: { spans } }),
    };
  }, [initiative, id, refetch]);
  return { story: data?.reviewStory, error: error && failure(error), refetch, deeds };
}
