import type { ConsentQuestion } from '@chorus/domain';
import { useCallback, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Explanation } from '../../ui/Field.js';
import { Notice } from '../../ui/Notice.js';
import { newKey } from '../share/draft.js';
import { isOn, Recording } from '../share/media/Recording.js';
import { useFileAddress } from '../share/media/useFileAddress.js';
import { useRecorder } from '../share/media/useRecorder.js';
import { useScribe } from './ScribeContext.js';
import styles from './scribe.module.css';
import type { Answer } from './told.js';

/** A question with its answers is read and answered in less. */
const MOST_MINUTES = 5;

/** The teller answering a question about consent, in their own voice, where they agree to being recorded. */
export function RecordAnswer({ question }: { question: ConsentQuestion }) {
  const { t } = useTranslation(['scribe', 'story']);
  const { told, record } = useScribe();
  const id = useId();
  const answer = told.answers.find((each) => each.question === question);
  const recorder = useRecorder(MOST_MINUTES * 60, (sound) => record(question, { id: newKey(), sound }));
  const { trouble } = recorder;
  return (
    <section className={styles.answer} aria-labelledby={id}>
      <h2 id={id}>
        {t('answer.title')} <span>{t('answer.optional')}</span>
      </h2>
      <Explanation id={id} hint={t('answer.hint')} />
      {isOn(recorder) ? (
        <Recording recorder={recorder} />
      ) : answer ? (
        <>
          <Listen answer={answer} />
          <div>
            <Button look="plain" size="small" icon="trash" onClick={() => record(question, undefined)}>
              {t('answer.delete')}
            </Button>
          </div>
        </>
      ) : (
        <div>
          <Button busy={recorder.state === 'ASKING'} onClick={() => void recorder.start()}>
            {t('answer.start')}
          </Button>
        </div>
      )}
      {trouble && (
        <Notice kind="warning" announced title={t(`story:voice.trouble.${trouble}`)}>
          {t('answer.without')}
        </Notice>
      )}
    </section>
  );
}

function Listen({ answer: { id, sound } }: { answer: Answer }) {
  const { t } = useTranslation('scribe');
  const get = useCallback(() => Promise.resolve(sound), [sound]);
  const address = useFileAddress({ get }, id);
  return <audio className={styles.player} controls src={address} aria-label={t('answer.listen')} />;
}
