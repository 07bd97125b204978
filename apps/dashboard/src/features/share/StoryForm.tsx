import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { ClosedCall } from './ClosedCall.js';
import { Column } from './Column.js';
import type { Door } from './door.js';
import { Elsewhere } from './Elsewhere.js';
import { focusProblem } from './focusProblem.js';
import { texts } from '../../locales.js';
import { isBegun, type Draft } from './draft.js';
import { Kept } from './Kept.js';
import { forgetForm, keepCall, makeReady } from './offline.js';
import type { Call } from './share.graphql.js';
import { StepFrame } from './StepFrame.js';
import { problemsOf, stepsOf, type Problems, type Step } from './steps.js';
import { today } from './today.js';
import { turnPage } from './turnPage.js';
import { useDraft } from './useDraft.js';
import { useHoldUp } from './useHoldUp.js';
import { useSending } from './useSending.js';
import { useSignifierParts } from './useSignifierParts.js';

/** What an entry of the history knows: where in the form it is, never what was written. The address stays the same. */
interface Place {
  step?: Step;
  /** Came from the last screen to change something, and goes back there. */
  changing?: boolean;
}

const NONE: Problems = {};

/** The story form: one question a screen, from the start to the receipt. */
export function StoryForm({ call, initiative, door }: { call: Call; initiative: string; door: Door }) {
  const { t, i18n } = useTranslation('story');
  const location = useLocation();
  const navigate = useNavigate();
  const hand = useDraft(initiative, call.prompt.slug, door.keeps);
  const { draft, change, keeping, discard } = hand;
  useSignifierParts(call.prompt.signifiers.length > 0);
  const [begun, setBegun] = useState(false);
  const [checked, setChecked] = useState<{ step: Step; problems: Problems }>();
  const language = i18n.resolvedLanguage ?? 'en';
  const sending = useSending({ call, initiative, hand, language, door });
  const { step: asked, changing = false } = (location.state ?? {}) as Place;
  const steps = stepsOf(call);
  const step = begun && asked && steps.includes(asked) ? asked : undefined;
  const where = sending.sent ? (sending.isPutAway ? 'done' : 'sent') : step;
  useEffect(() => {
    if (keeping !== 'ON') return;
    void keepCall(initiative, language, call);
    // A device that cannot do that has the form as long as its page is open.
    makeReady().catch(() => undefined);
  }, [keeping, initiative, language, call]);
  useHoldUp(door.holdsUp && (sending.sent ? !sending.isPutAway : keeping !== 'ON' && isBegun(draft)));
  useEffect(() => (where ? turnPage() : undefined), [where]);
  useEffect(() => focusProblem(document), [checked, where]);

  const goTo = (next: Step, more: Omit<Place, 'step'> = {}) =>
    void navigate(
      { pathname: location.pathname, search: location.search },
      { state: { step: next, ...more } satisfies Place },
    );
  const begin = () => {
    setBegun(true);
    goTo(steps[0] ?? 'text');
  };
  const onward = (from: Step) => {
    const problems = { ...problemsOf(from, draft, today()), ...door.check?.(from) };
    setChecked({ step: from, problems });
    if (Object.keys(problems).length === 0)
      goTo(changing ? 'review' : (steps[steps.indexOf(from) + 1] ?? 'review'));
  };
  const send = async (story: Draft) => {
    const unsaid = door.check?.('review') ?? NONE;
    if (Object.keys(unsaid).length > 0) return setChecked({ step: 'review', problems: unsaid });
    const missing = await sending.send(steps, story);
    if (!missing) return;
    setChecked(missing);
    goTo(missing.step, { changing: true });
  };
  // Finished before, when there was no line: its teller is here again, so it goes now, and the code with it.
  const sendFound = async () => {
    const story = await hand.resume();
    setBegun(true);
    goTo('review');
    await send(story);
  };
  const startOver = async () => {
    await discard();
    if (door.startOver) return door.startOver();
    await forgetForm(initiative, call.prompt.slug, texts.languages);
    setBegun(false);
    await navigate({ pathname: location.pathname, search: location.search }, { replace: true });
  };

  if (sending.sent) {
    return (
      <door.Receipt
        sent={sending.sent}
        isPutAway={sending.isPutAway}
        putAway={sending.putAway}
        initiative={initiative}
      />
    );
  }
  if (hand.isElsewhere) return <Elsewhere />;
  if (!call.prompt.isOpen || sending.failure?.problem.code === 'PROMPT_CLOSED') {
    return (
      <ClosedCall
        question={call.prompt.question}
        draft={isBegun(draft) && door.holdsUp ? draft : hand.found}
        discard={startOver}
      />
    );
  }
  return (
    <Column>
      <title>
        {step
          ? t('form.title', { current: steps.indexOf(step) + 1, total: steps.length })
          : t('choose.title')}
      </title>
      {step ? (
        <StepFrame
          key={step}
          steps={steps}
          step={step}
          changing={changing}
          problems={checked?.step === step ? checked.problems : NONE}
          {...{ call, draft, change, sending, goTo }}
          files={hand.files}
          Beside={door.Beside}
          isKept={keeping === 'ON'}
          onward={() => (step === 'review' ? void send(draft) : onward(step))}
          back={() => void navigate(-1)}
        />
      ) : (
        <door.Start
          call={call}
          hand={hand}
          begin={begin}
          sendFound={() => void sendFound()}
          isBegun={begun}
        />
      )}
      {step && <Kept keeping={keeping} discard={startOver} />}
    </Column>
  );
}
