import { wholeSeconds, type Span } from '@chorus/domain';
import { useState } from 'react';
import { StoryVoice } from '../../ui/StoryVoice.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { isSpokenText, mediaAddress } from '../stories/media.js';
import styles from './coding.module.css';
import type { StoryCoding } from './coding.graphql.js';
import { MarkVoice, NOTHING_CHOSEN, stretchOf } from './MarkVoice.js';
import type { useRecording } from './useRecording.js';
import { VoiceTrack } from './VoiceTrack.js';

interface Props {
  story: StoryCoding;
  voice: NonNullable<StoryCoding['voice']>;
  recording: ReturnType<typeof useRecording>;
  /** What is marked already. */
  spans: readonly Span[];
  /** Left out, it can only be heard. */
  onMark?: (span: Span) => void;
}

/** The recording of a story with what is marked in it, and how to mark more. */
export function VoiceSide({ story, voice, recording, spans, onMark }: Props) {
  const { initiative } = useInitiative();
  const [choosing, setChoosing] = useState(NOTHING_CHOSEN);
  const [now, setNow] = useState(0);
  const { player, follow } = recording;
  const duration = voice.duration ?? 0;
  const length = wholeSeconds(duration);
  const chosen = stretchOf(choosing);
  // Words that are the text of the story stand there, where they can be marked.
  const isText = story.text !== '' && isSpokenText({ text: story.text, media: [voice] });
  return (
    <div className={styles.voice}>
      <StoryVoice
        src={mediaAddress(initiative.slug, voice.id, 'voice')}
        transcript={isText ? [] : voice.transcript}
        language={story.language}
        player={player}
        onMoment={(seconds) => {
          setNow(seconds);
          follow(seconds);
        }}
      />
      {length > 0 && (
        <VoiceTrack
          length={length}
          spans={spans}
          chosen={chosen && chosen.start < chosen.end && chosen.end <= length ? chosen : undefined}
          moment={now}
        />
      )}
      {length > 0 && onMark && (
        <MarkVoice
          duration={duration}
          choosing={choosing}
          onChoose={setChoosing}
          moment={() => player.current?.currentTime ?? 0}
          onMark={onMark}
        />
      )}
    </div>
  );
}
