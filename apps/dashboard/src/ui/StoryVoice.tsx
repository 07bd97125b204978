import { timeMark, transcriptText, type TranscriptSpan } from '@chorus/domain';
import { useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './StoryVoice.module.css';
import { VisuallyHidden } from './VisuallyHidden.js';

interface Props {
  /** Where the recording is; undefined where it may be read but not heard. */
  src: string | undefined;
  /** What is said; empty where nobody has typed it, or where it stands elsewhere on the page. */
  transcript: readonly TranscriptSpan[];
  language?: string;
  /** Told the moment that is heard, in seconds; for those who type along. */
  onMoment?: (seconds: number) => void;
  /** Given the player, for those who send it to a moment. */
  player?: RefObject<HTMLAudioElement | null>;
}

/** A voice with what is said in it: each span goes to its moment, and the one that is heard is marked. */
export function StoryVoice({ src, transcript, language, onMoment, player }: Props) {
  const { t } = useTranslation('ui');
  const own = useRef<HTMLAudioElement>(null);
  const audio = player ?? own;
  const [now, setNow] = useState<number>();
  const heard = now === undefined ? -1 : transcript.findLastIndex(({ at }) => at <= now);
  const goTo = (at: number) => {
    if (!audio.current) return;
    audio.current.currentTime = at;
    void audio.current.play().catch(() => undefined); // a browser may want a press on the player itself
  };
  return (
    <div className={styles.voice}>
      {src && (
        <audio
          ref={audio}
          className={styles.player}
          controls
          preload="metadata"
          src={src}
          aria-label={t('story.voice')}
          onTimeUpdate={({ currentTarget: { currentTime } }) => {
            setNow(currentTime);
            onMoment?.(currentTime);
          }}
          onEnded={() => setNow(undefined)}
        />
      )}
      {transcript.length > 0 && !src && (
        <p className={styles.words} lang={language} dir="auto">
          {transcriptText(transcript)}
        </p>
      )}
      {transcript.length > 0 && src && (
        <ol className={styles.spans}>
          {transcript.map(({ at, text }, index) => (
            <li key={index} aria-current={index === heard || undefined}>
              <button type="button" className={styles.mark} onClick={() => goTo(at)}>
                <VisuallyHidden>{t('story.hearFrom')} </VisuallyHidden>
                {timeMark(at)}
              </button>
              <p className={styles.words} lang={language} dir="auto">
                {text}
              </p>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
