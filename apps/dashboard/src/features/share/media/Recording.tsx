import { timeMark } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.js';
import { Level } from './Level.js';
import styles from './media.module.css';
import type { Recorder } from './useRecorder.js';

/** True while a recording is being made. */
export const isOn = ({ state }: Recorder): boolean => state === 'RECORDING' || state === 'PAUSED';

/** While a recording is being made: how long it is, how loud, and what can be done with it. */
export function Recording({ recorder }: { recorder: Recorder }) {
  const { t } = useTranslation('story');
  const { state, seconds, stream } = recorder;
  return (
    <>
      <p className={styles.clock}>
        <span className={state === 'RECORDING' ? styles.on : styles.off} aria-hidden="true" />
        <span role="status">{t(state === 'RECORDING' ? 'voice.recording' : 'voice.paused')}</span>
        <span className={styles.time}>{timeMark(seconds)}</span>
      </p>
      {stream && state === 'RECORDING' && <Level stream={stream} />}
      <div className={styles.row}>
        {state === 'RECORDING' ? (
          <Button onClick={recorder.pause}>{t('voice.pause')}</Button>
        ) : (
          <Button onClick={recorder.resume}>{t('voice.resume')}</Button>
        )}
        <Button look="story" onClick={recorder.stop}>
          {t('voice.stop')}
        </Button>
      </div>
    </>
  );
}
