import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../ask.js';
import { Failure } from '../../failure.js';
import type { Warning } from './draft.js';
import { sendOnce, withAttempt, type Sent } from './sendOnce.js';
import { SubmitStoryMutation, type Call } from './share.graphql.js';
import { firstIncomplete, problemsOf, stepOfFields, type Problems, type Step } from './steps.js';
import { toSubmission } from './submission.js';
import { today } from './today.js';
import type { DraftInHand } from './useDraft.js';

interface Props {
  call: Call;
  initiative: string;
  hand: DraftInHand;
  /** Of the page. */
  language: string;
}

export interface Sending {
  busy: boolean;
  failure: Failure | undefined;
  /** The receipt, once the story has arrived. The code is here and nowhere else. */
  sent: Sent | undefined;
  /** The teller has the code; it is no longer held here. */
  isPutAway: boolean;
  putAway: () => void;
  /** Sends the story, or says what is missing first. */
  send: (steps: readonly Step[]) => Promise<{ step: Step; problems: Problems } | undefined>;
}

/** Sending, as often as it takes; the draft is deleted from the device as soon as the story has arrived. */
export function useSending({ call, initiative, hand, language }: Props): Sending {
  const { t } = useTranslation('story');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [sent, setSent] = useState<Sent>();
  const [isPutAway, setPutAway] = useState(false);

  const send: Sending['send'] = async (steps) => {
    const day = today();
    const missing = firstIncomplete(steps, hand.draft, day);
    if (missing) return { step: missing, problems: problemsOf(missing, hand.draft, day) };
    setBusy(true);
    setFailure(undefined);
    try {
      const warningWords = (warning: Warning) => t(`warnings.choices.${warning}`);
      const submission = toSubmission(hand.draft, { call, language, warningWords, today: day });
      const { attempts } = await hand.keepNow({ attempts: withAttempt(hand.draft.attempts, submission) });
      const post = async (input: typeof submission) =>
        (await ask(SubmitStoryMutation, { initiative, input })).submitStory;
      setSent(await sendOnce(attempts, post));
      await hand.discard();
    } catch (error) {
      const known =
        error instanceof Failure ? error : new Failure('INTERNAL', { code: 'INVALID', detail: {} });
      const field = stepOfFields(known.fields);
      if (field && steps.includes(field.step)) return field;
      setFailure(known);
    } finally {
      setBusy(false);
    }
    return undefined;
  };
  const putAway = () => {
    setSent((before) => before && { ...before, code: '' });
    setPutAway(true);
  };
  return { busy, failure, sent, isPutAway, putAway, send };
}
