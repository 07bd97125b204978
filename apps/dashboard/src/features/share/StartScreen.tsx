import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { RadioGroup } from '../../ui/Choices.js';
import { Notice } from '../../ui/Notice.js';
import type { StartProps } from './door.js';
import styles from './share.module.css';

const FACTS = ['name', 'leave', 'decide', 'back', 'exit'] as const;

/** Before the first question: what will happen, and whether this device may keep the words meanwhile. */
export function StartScreen({ call, hand, begin, sendFound, isBegun }: StartProps) {
  const { t } = useTranslation('story');
  const { found, keeping, choose, resume, discard } = hand;
  const [device, setDevice] = useState<'ON' | 'OFF' | null>(
    isBegun ? (keeping === 'OFF' ? 'OFF' : 'ON') : null,
  );
  const [missing, setMissing] = useState(false);
  const go = async () => {
    setMissing(device === null);
    if (device !== null && (await choose(device))) begin();
  };
  const takeUp = async () => {
    await resume();
    begin();
  };
  return (
    <form
      className={styles.screen}
      onSubmit={(event) => {
        event.preventDefault();
        void go();
      }}
    >
      <h1 className={styles.question}>{call.prompt.question}</h1>
      {call.prompt.help && <p className={styles.help}>{call.prompt.help}</p>}
      {found && !isBegun ? (
        <Notice
          title={t(found.isWaiting ? 'start.waiting' : 'start.found')}
          actions={
            <>
              {found.isWaiting && (
                <Button look="story" onClick={sendFound}>
                  {t('start.sendNow')}
                </Button>
              )}
              <Button look={found.isWaiting ? 'quiet' : 'story'} onClick={() => void takeUp()}>
                {t('start.resume')}
              </Button>
              <Button onClick={() => void discard()}>{t('start.deleteFound')}</Button>
            </>
          }
        >
          {t(found.isWaiting ? 'start.waitingAbout' : 'start.foundAbout')}
        </Notice>
      ) : (
        <>
          <ul className={styles.facts}>
            {FACTS.map((fact) => (
              <li key={fact}>{t(`start.facts.${fact}`)}</li>
            ))}
          </ul>
          <RadioGroup
            legend={t('start.device')}
            hint={t('start.deviceWhy')}
            error={missing && device === null && t('problem.choose')}
            value={device}
            onChange={(value) => setDevice(value === 'ON' ? 'ON' : 'OFF')}
            choices={[
              { value: 'ON', label: t('start.mine'), hint: t('start.mineAbout') },
              { value: 'OFF', label: t('start.shared'), hint: t('start.sharedAbout') },
            ]}
          />
          <div className={styles.onward}>
            <Button look="story" size="large" type="submit">
              {t(isBegun ? 'form.next' : 'start.begin')}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}
