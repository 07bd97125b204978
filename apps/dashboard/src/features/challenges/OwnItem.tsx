import { isShown } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { Confirm } from '../../ui/Confirm.js';
import { Disclosure } from '../../ui/Disclosure.js';
import { Link } from '../../ui/Link.js';
import { useToast } from '../../ui/Toast.js';
import { Answers } from './Answers.js';
import type { OwnChallenge } from './challengeOwn.graphql.js';
import styles from './challenges.module.css';
import { nameOf } from './nameOf.js';
import { Objection } from './Objection.js';
import { Said } from './Said.js';
import { StateWords } from './StateWords.js';
import { toMain } from './toMain.js';
import type { OwnDeeds, OwnDoor } from './useOwnDeeds.js';
import { VerdictButtons } from './VerdictButtons.js';

interface Props {
  challenge: OwnChallenge;
  deeds: OwnDeeds;
  door: OwnDoor;
  initiative: string;
}

/** One's own challenge: where it stands, the answer, and the last word on it. */
export function OwnItem({ challenge, deeds, door, initiative }: Props) {
  const { t, i18n } = useTranslation('challengeOwn');
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const { id, state, answers, indicatorSlug, refusedBecause, objects } = challenge;
  const name = nameOf(challenge, i18n.resolvedLanguage);
  const here = deeds.about === id;
  const busy = here && deeds.busy;
  const failed = here && deeds.failure;
  const withdraw = async () => {
    if (deeds.busy || !(await deeds.run(id, () => door.withdraw(id)))) return;
    setAsking(false);
    toast(t('own.withdrawn'));
    toMain();
  };
  const newest = answers.at(-1);
  return (
    <article className={styles.form}>
      <h3>{name ? t('own.of', { name }) : t('own.ofClosed')}</h3>
      <StateWords state={state}>{t(`own.state.${state}`)}</StateWords>
      {state !== 'WITHDRAWN' && <Said challenge={challenge} />}
      {refusedBecause && <p>{t(`own.because.${refusedBecause}`)}</p>}
      {refusedBecause &&
        (objects ? (
          <p className={styles.quiet}>{t('own.objected')}</p>
        ) : (
          <Disclosure summary={t('own.object')}>
            <Objection
              busy={busy}
              onSend={(text) => deeds.run(id, () => door.object(id, text))}
              onSent={() => toast(t('own.objectedSent'))}
            />
          </Disclosure>
        ))}
      <Answers answers={answers} own />
      {newest && isShown(state) && (
        <VerdictButtons
          verdict={newest.verdict}
          busy={busy}
          onSay={async (verdict) => {
            if (deeds.busy) return;
            if (await deeds.run(id, () => door.judge(id, newest.number, verdict))) toast(t('own.said'));
          }}
        />
      )}
      {failed && !asking && <FailureNotice error={failed} announced />}
      {state !== 'WITHDRAWN' && (
        <div className={styles.onward}>
          {indicatorSlug && isShown(state) && (
            <Link href={`/i/${initiative}/indicators/${indicatorSlug}#challenges`}>{t('own.see')}</Link>
          )}
          <Button
            look="plain"
            size="small"
            aria-label={t('own.withdrawThis', { words: challenge.words.slice(0, 60) })}
            onClick={() => setAsking(true)}
          >
            {t('own.withdraw')}
          </Button>
        </div>
      )}
      <Confirm
        open={asking}
        busy={busy}
        title={t('own.withdrawSure')}
        action={t('own.withdraw')}
        onConfirm={() => void withdraw()}
        onCancel={() => setAsking(false)}
      >
        <p>{t('own.withdrawWhat')}</p>
        {failed && <FailureNotice error={failed} announced />}
      </Confirm>
    </article>
  );
}
