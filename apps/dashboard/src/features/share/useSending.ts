import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../ask.js';
import { Failure } from '../../failure.js';
import type { Door } from './door.js';
import type { Draft, Warning } from './draft.js';
import { sendFiles } from './sendFiles.js';
import { sendOnce, withAttempt, type Sent } from './sendOnce.js';
import { SubmitStoryMutation, type Call } from './share.graphql.js';
import { firstIncomplete, problemsOf, stepOfFields, stepsOf, type Problems, type Step } from './steps.js';
import { toSubmission } from './submission.js';
import { today } from './today.js';
import type { DraftInHand } from './useDraft.js';

/** How often a finished story tries the line again while its page is open. */
const RETRY_MS = 20_000;

interface Props {
  call: Call;
  initiative: string;
  hand: DraftInHand;
  /** Of the page. */
  language: string;
  door: Door;
}

export interface Sending {
  busy: boolean;
  failure: Failure | undefined;
  /** The line is down: the finished story is sent by itself as soon as there is one. */
  isWaiting: boolean;
  /** Of voice and pictures, the share that has arrived; undefined while none are on their way. */
  progress: number | undefined;
  /** The receipt, once the story has arrived. The code is here and nowhere else. */
  sent: Sent | undefined;
  /** The teller has the code; it is no longer held here. */
  isPutAway: boolean;
  putAway: () => void;
  /** Sends the story in hand, or says what is missing first. */
  send: (steps: readonly Step[], draft: Draft) => Promise<{ step: Step; problems: Problems } | undefined>;
}

/** Sending, as often as it takes; the draft is deleted from the device as soon as the story has arrived. */
export function useSending({ call, initiative, hand, language, door }: Props): Sending {
  const { t } = useTranslation('story');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [progress, setProgress] = useState<number>();
  const [sent, setSent] = useState<Sent>();
  const [isPutAway, setPutAway] = useState(false);

  const send: Sending['send'] = async (steps, draft) => {
    const day = today();
    const missing = firstIncomplete(steps, draft, day);
    if (missing) return { step: missing, problems: problemsOf(missing, draft, day) };
    setBusy(true);
    if (failure?.code !== 'OFFLINE') setFailure(undefined);
    let story = draft;
    try {
      const warningWords = (warning: Warning) => t(`warnings.choices.${warning}`);
      const submission = toSubmission(draft, { call, language, warningWords, today: day });
      story = await hand.keepNow({
        attempts: withAttempt(draft.attempts, submission),
        isWaiting: true,
      });
      await sendFiles(initiative, draft, hand.files, setProgress);
      const post =
        door.post ??
        (async (input: typeof submission) =>
          (await ask(SubmitStoryMutation, { initiative, input })).submitStory);
      setSent(await sendOnce(story.attempts, post));
      await hand.discard();
    } catch (error) {
      const known =
        error instanceof Failure ? error : new Failure('INTERNAL', { code: 'INVALID', detail: {} });
      const sealed = known.code === 'OFFLINE' && (await door.withoutLine?.(story, hand.files));
      if (sealed) {
        setSent(sealed);
        await hand.discard();
        return undefined;
      }
      const field = stepOfFields(known.fields);
      if (known.code !== 'OFFLINE') await hand.keepNow({ isWaiting: false });
      if (field && steps.includes(field.step)) return field;
      setFailure(known);
    } finally {
      setBusy(false);
      setProgress(undefined);
    }
    return undefined;
  };
  const isWaiting = failure?.code === 'OFFLINE' && !sent && !hand.isElsewhere;
  const again = useEffectEvent(() => {
    if (!busy) void send(stepsOf(call), hand.draft);
  });
  useEffect(() => {
    if (!isWaiting) return;
    addEventListener('online', again);
    // Some networks come back without a word.
    const timer = setInterval(again, RETRY_MS);
    return () => {
      removeEventListener('online', again);
      clearInterval(timer);
    };
  }, [isWaiting]);
  const putAway = () => {
    setSent((before) => before && { ...before, code: '' });
    setPutAway(true);
  };
  return { busy, failure, isWaiting, progress, sent, isPutAway, putAway, send };
}
