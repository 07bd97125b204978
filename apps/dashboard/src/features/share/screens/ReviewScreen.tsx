import { nameOfLanguage } from '@chorus/charts';
import { RECEIPT_SCRIPTS, TELLING_LANGUAGES } from '@chorus/domain';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.js';
import { RadioGroup } from '../../../ui/Choices.js';
import { Field } from '../../../ui/Field.js';
import { Select } from '../../../ui/Select.js';
import { useFormat } from '../../../ui/format.js';
import { Skeleton } from '../../../ui/Skeleton.js';
import { StoryText } from '../../../ui/StoryText.js';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.js';
import { voiceToSend, wordsToSend } from '../draft.js';
import { SendFailure } from '../SendFailure.js';
import styles from '../share.module.css';
import type { ScreenProps } from '../StepFrame.js';
import { SignifierAnswer, signifiersOf } from '../SignifierQuestion.js';
import { isSignifier, signifierOf, type Step } from '../steps.js';
import { useAnswers } from '../useAnswers.js';
import type { Sending } from '../useSending.js';

const Listen = lazy(() => import('../media/VoicePart.js').then((made) => ({ default: made.Listen })));

interface Props extends ScreenProps {
  steps: readonly Step[];
  sending: Sending;
  retry: () => void;
  changeStep: (step: Step) => void;
  /** The story lies on this device, not in this page alone. */
  isKept: boolean;
}

/** Everything once more before it is sent; each answer can be changed from here. */
export function ReviewScreen({
  call,
  draft,
  change,
  steps,
  sending,
  retry,
  files,
  changeStep,
  isKept,
}: Props) {
  const { t, i18n } = useTranslation('story');
  const format = useFormat();
  const answers = useAnswers(call, draft);
  const voice = voiceToSend(draft);
  const signifiers = signifiersOf(call, i18n.resolvedLanguage);
  const asked = (step: Step) => signifiers.find(({ id }) => id === signifierOf(step));
  const labelOf = (step: Exclude<Step, 'review'>) =>
    isSignifier(step) ? (asked(step)?.question ?? '') : t(`review.labels.${step}`);
  const language = draft.language ?? i18n.resolvedLanguage ?? 'en';
  return (
    <>
      <h1 className={styles.question}>{t('review.question')}</h1>
      <dl className={styles.answers}>
        {steps
          .filter((step) => step !== 'review')
          .map((step) => (
            <div key={step}>
              <dt>{labelOf(step)}</dt>
              <dd>
                {step === 'text' ? (
                  <div className={styles.told} tabIndex={0} role="group" aria-label={t('review.labels.text')}>
                    {draft.title.trim() && <p className={styles.toldTitle}>{draft.title.trim()}</p>}
                    {voice && (
                      <Suspense fallback={<Skeleton height="3rem" />}>
                        <Listen files={files} id={voice.id} />
                      </Suspense>
                    )}
                    <StoryText text={wordsToSend(draft)} language={language} size="short" />
                    {draft.pictures.length > 0 && (
                      <p className={styles.quiet}>{t('review.pictures', { count: draft.pictures.length })}</p>
                    )}
                  </div>
                ) : isSignifier(step) ? (
                  <SignifierAnswer signifier={asked(step)} draft={draft} />
                ) : (
                  (answers[step] ?? <span className={styles.quiet}>{t('review.unsaid')}</span>)
                )}
              </dd>
              <dd className={styles.change}>
                <Button look="plain" size="small" onClick={() => changeStep(step)}>
                  {t('review.change')}
                  <VisuallyHidden>: {labelOf(step)}</VisuallyHidden>
                </Button>
              </dd>
            </div>
          ))}
      </dl>
      <Field label={t('review.language')}>
        <Select
          value={language}
          onChange={(chosen) => change({ language: chosen })}
          options={TELLING_LANGUAGES.map((value) => ({ value, label: nameOfLanguage(value) }))}
        />
      </Field>
      <RadioGroup
        legend={t('review.script')}
        hint={t('review.scriptWhy')}
        value={draft.script}
        onChange={(value) => change({ script: value === 'DIGITS' ? 'DIGITS' : 'WORDS' })}
        choices={RECEIPT_SCRIPTS.map((value) => ({ value, label: t(`review.scripts.${value}`) }))}
      />
      {sending.progress !== undefined && (
        <p role="status">{t('send.progress', { share: format.percent(sending.progress) })}</p>
      )}
      {sending.failure && <SendFailure sending={sending} isKept={isKept} retry={retry} />}
    </>
  );
}
