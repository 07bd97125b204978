import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Steps } from '../../ui/Steps.js';
import type { BesideProps } from './door.js';
import type { Draft } from './draft.js';
import { AudienceScreen } from './screens/AudienceScreen.js';
import { PlaceScreen, ThemesScreen, TrendScreen } from './screens/MeaningScreens.js';
import { PermissionsScreen } from './screens/PermissionsScreen.js';
import { ReviewScreen } from './screens/ReviewScreen.js';
import { AgeScreen, VoicesScreen } from './screens/SpeakerScreens.js';
import { TextScreen } from './screens/TextScreen.js';
import { WarningsScreen } from './screens/WarningsScreen.js';
import { WhenScreen } from './screens/WhenScreen.js';
import type { Call } from './share.graphql.js';
import styles from './share.module.css';
import { SignifierQuestion, signifiersOf } from './SignifierQuestion.js';
import { signifierOf, type Problems, type SignifierStep, type Step } from './steps.js';
import { useFieldProblem } from './useFieldProblem.js';
import type { DraftFiles } from './useDraftFiles.js';
import type { Sending } from './useSending.js';

/** What a screen is given: the draft, how to change it, and the words for what is wrong with a field. */
export interface ScreenProps {
  call: Call;
  draft: Draft;
  change: (changes: Partial<Draft>) => void;
  problem: (field: string) => string | undefined;
  /** Recordings and pictures of the draft. */
  files: DraftFiles;
}

const SCREENS: Record<Exclude<Step, 'review' | SignifierStep>, ComponentType<ScreenProps>> = {
  text: TextScreen,
  when: WhenScreen,
  place: PlaceScreen,
  themes: ThemesScreen,
  trend: TrendScreen,
  voices: VoicesScreen,
  warnings: WarningsScreen,
  age: AgeScreen,
  audience: AudienceScreen,
  permissions: PermissionsScreen,
};

interface Props extends Omit<ScreenProps, 'problem'> {
  steps: readonly Step[];
  step: Step;
  /** Goes back to the last screen afterwards. */
  changing: boolean;
  problems: Problems;
  sending: Sending;
  /** Stands below each question. */
  Beside?: ComponentType<BesideProps>;
  isKept: boolean;
  goTo: (step: Step, more: { changing: boolean }) => void;
  onward: () => void;
  back: () => void;
}

/** One question with what stands around it: how far one is, the way back, the way on. */
export function StepFrame({
  steps,
  step,
  changing,
  problems,
  sending,
  Beside,
  isKept,
  goTo,
  onward,
  back,
  ...given
}: Props) {
  const { t, i18n } = useTranslation('story');
  const screen = { ...given, problem: useFieldProblem(problems) };
  const Screen = step in SCREENS ? SCREENS[step as keyof typeof SCREENS] : undefined;
  const signifier = signifiersOf(given.call, i18n.resolvedLanguage).find(
    ({ id }) => id === signifierOf(step),
  );
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onward();
      }}
    >
      <div className={styles.top}>
        <Button look="plain" icon="back" onClick={back}>
          {t('form.back')}
        </Button>
        <Steps current={steps.indexOf(step) + 1} total={steps.length} />
      </div>
      <div className={styles.screen}>
        {step === 'review' ? (
          <ReviewScreen
            {...screen}
            steps={steps}
            sending={sending}
            isKept={isKept}
            retry={onward}
            changeStep={(wanted) => goTo(wanted, { changing: true })}
          />
        ) : signifier ? (
          <SignifierQuestion {...given} signifier={signifier} />
        ) : (
          Screen && <Screen {...screen} />
        )}
        {Beside && <Beside step={step} problems={problems} />}
      </div>
      <div className={styles.onward}>
        <Button look="story" size="large" type="submit" busy={sending.busy}>
          {t(step === 'review' ? 'review.send' : changing ? 'form.toReview' : 'form.next')}
        </Button>
      </div>
    </form>
  );
}
