import { readTranscript, timeMark, writeTranscript } from '@chorus/domain';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { StoryPictures } from '../../ui/StoryPictures.js';
import { StoryVoice } from '../../ui/StoryVoice.js';
import { TextArea } from '../../ui/TextArea.js';
import { useToast } from '../../ui/Toast.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { mediaAddress, picturesOf, voiceOf } from '../stories/media.js';
import type { ReviewedStory } from './reading.js';
import styles from './review.module.css';
import { ReviewFailure } from './ReviewFailure.js';
import type { Deeds } from './useReview.js';

interface Props {
  story: ReviewedStory;
  deeds: Deeds;
  /** What is said, as it is being typed; undefined while nothing was changed. */
  typed: string | undefined;
  onType: (typed: string | undefined) => void;
}

/** The voice and the pictures of a story; what is said in the voice is typed beside it. */
export function MediaSection({ story, deeds, typed, onType }: Props) {
  const { t } = useTranslation('work');
  const { initiative } = useInitiative();
  const toast = useToast();
  const sending = useSend();
  const moment = useRef(0);
  const voice = voiceOf(story);
  const pictures = picturesOf(initiative.slug, story);
  const written = typed ?? (voice ? writeTranscript(voice.transcript) : '');
  const putMoment = () => {
    const mark = timeMark(moment.current);
    onType(`${written}${written === '' || written.endsWith('\n') ? '' : '\n'}${mark} `);
  };
  const save = async () => {
    if (!voice || typed === undefined) return;
    const spans = readTranscript(typed);
    if (await sending.run(() => deeds.transcribe(voice.id, spans))) {
      onType(undefined);
      toast(t('review.media.saved'));
    }
  };
  return (
    <>
      {voice && (
        <section className={styles.part}>
          <h2>{t('review.media.voice')}</h2>
          {story.redactions.length > 0 && <p className={styles.quiet}>{t('review.media.hidden')}</p>}
          {story.text === '' && <p className={styles.quiet}>{t('review.media.noWords')}</p>}
          <StoryVoice
            src={mediaAddress(initiative.slug, voice.id, 'voice')}
            transcript={[]}
            onMoment={(seconds) => (moment.current = seconds)}
          />
          <Field label={t('review.media.transcript')} hint={t('review.media.hint')}>
            <TextArea telling lang={story.language} value={written} onChange={onType} />
          </Field>
          <ReviewFailure failed={sending.error} />
          <div className={styles.actions}>
            <Button onClick={putMoment}>{t('review.media.mark')}</Button>
            <Button
              look="primary"
              busy={sending.busy}
              disabled={typed === undefined}
              onClick={() => void save()}
            >
              {t('review.media.save')}
            </Button>
          </div>
        </section>
      )}
      {pictures.length > 0 && (
        <section className={styles.part}>
          <h2>{t('review.media.pictures')}</h2>
          <StoryPictures pictures={pictures} />
        </section>
      )}
    </>
  );
}
