import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.js';
import { Confirm } from '../../../ui/Confirm.js';
import { Explanation } from '../../../ui/Field.js';
import { Notice } from '../../../ui/Notice.js';
import { newKey } from '../draft.js';
import type { ScreenProps } from '../StepFrame.js';
import styles from './media.module.css';
import { isOn, Recording } from './Recording.js';
import { useFileAddress } from './useFileAddress.js';
import { useRecorder } from './useRecorder.js';

/** As long as the server takes them, unless it is set otherwise. */
const MOST_MINUTES = 20;

/** Telling by voice: record, pause, listen, begin again; or give a recording that is there already. */
export function VoicePart({ draft, change, files, problem }: ScreenProps) {
  const { t } = useTranslation('story');
  const id = useId();
  const [redoing, setRedoing] = useState(false);
  const choose = useRef<HTMLInputElement>(null);
  const made = useRef(newKey());
  const keep = (sound: Blob) => {
    void files.add(made.current, sound);
    change({ voice: { id: made.current } });
  };
  const recorder = useRecorder(MOST_MINUTES * 60, keep);
  const { state, trouble } = recorder;
  const error = problem('voice');
  const isRecording = isOn(recorder);
  const forget = () => {
    if (draft.voice) files.remove(draft.voice.id);
    made.current = newKey();
    change({ voice: null });
    setRedoing(false);
  };
  return (
    <section className={styles.voice} aria-labelledby={id}>
      <h2 id={id} className={styles.label}>
        {t('voice.label')}
      </h2>
      <Explanation id={id} hint={t('voice.hint')} error={error} />
      {isRecording && <Recording recorder={recorder} />}
      {!isRecording && draft.voice && (
        <>
          <Listen files={files} id={draft.voice.id} />
          <div className={styles.row}>
            <Button look="plain" size="small" icon="trash" onClick={() => setRedoing(true)}>
              {t('voice.redo')}
            </Button>
          </div>
        </>
      )}
      {!isRecording && !draft.voice && (
        <div className={styles.row}>
          <Button look="story" size="large" busy={state === 'ASKING'} onClick={() => void recorder.start()}>
            {t('voice.start')}
          </Button>
          <Button look="plain" onClick={() => choose.current?.click()}>
            {t('voice.choose')}
          </Button>
          <input
            ref={choose}
            type="file"
            accept="audio/*"
            hidden
            aria-label={t('voice.choose')}
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) keep(file);
              target.value = '';
            }}
          />
        </div>
      )}
      {trouble && (
        <Notice kind="warning" announced title={t(`voice.trouble.${trouble}`)}>
          {t(`voice.do.${trouble}`)}
        </Notice>
      )}
      <Confirm
        open={redoing}
        danger
        title={t('voice.sure')}
        action={t('voice.redo')}
        onConfirm={forget}
        onCancel={() => setRedoing(false)}
      >
        <p>{t('voice.gone')}</p>
      </Confirm>
    </section>
  );
}

/** The recording as it lies on this device. */
export function Listen({ files, id }: Pick<ScreenProps, 'files'> & { id: string }) {
  const { t } = useTranslation('story');
  const address = useFileAddress(files, id);
  return <audio className={styles.player} controls src={address} aria-label={t('voice.listen')} />;
}
