import { isShown } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { Disclosure } from '../../ui/Disclosure.js';
import { Link } from '../../ui/Link.js';
import { Notice } from '../../ui/Notice.js';
import { useToast } from '../../ui/Toast.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { useAge } from '../review/useAge.js';
import { Answers } from './Answers.js';
import { AnswerForm } from './AnswerForm.js';
import styles from './challenges.module.css';
import { ShowChallengeMutation, type WorkChallenge } from './challengeWork.graphql.js';
import { nameOf } from './nameOf.js';
import { RefuseDialog } from './RefuseDialog.js';
import { Said } from './Said.js';
import { StateWords } from './StateWords.js';
import { toMain } from './toMain.js';

/** One challenge for those who look whether it would harm somebody, and those who answer. */
export function WorkItem({ challenge }: { challenge: WorkChallenge }) {
  const { t, i18n } = useTranslation('challengeWork');
  const { t: words } = useTranslation('challenges');
  const { initiative, home, can } = useInitiative();
  const age = useAge();
  const toast = useToast();
  const sending = useSend();
  const [refusing, setRefusing] = useState(false);
  const { id, state, indicatorSlug, madeOn, lookedBy, refusedBecause, objects, objection, answers } =
    challenge;
  const name = nameOf(challenge, i18n.resolvedLanguage);
  const shown = isShown(state);
  const show = async () => {
    if (!(await sending.send(ShowChallengeMutation, { initiative: initiative.slug, id }))) return;
    toast(t('shown'));
    toMain();
  };
  return (
    <article className={styles.work}>
      <div className={styles.facts}>
        <p>{t('came', { age: age(madeOn) })}</p>
        {lookedBy && <p>{t('lookedBy', { name: lookedBy })}</p>}
        {shown && indicatorSlug && (
          <p>
            <Link href={`${home}/indicators/${indicatorSlug}#challenges`}>{t('see')}</Link>
          </p>
        )}
      </div>
      <div>
        <h2>{name ?? t('closed')}</h2>
        <StateWords state={state}>{words(`state.${state}`)}</StateWords>
        {refusedBecause && <p>{t(`reasons.${refusedBecause}`)}.</p>}
        <Said challenge={challenge} />
        {objection && (
          <Notice
            kind={objects ? 'warning' : 'info'}
            title={objects ? t('objects') : words('state.NOT_SHOWN')}
          >
            <p className={styles.text} dir="auto">
              {objection}
            </p>
          </Notice>
        )}
        <Answers answers={answers} />
        {shown && can('challenge.answer') && answers.length === 0 && <AnswerForm challenge={challenge} />}
        {shown && can('challenge.answer') && answers.length > 0 && (
          <Disclosure summary={t('anew')}>
            <AnswerForm key={answers.length} challenge={challenge} />
          </Disclosure>
        )}
        {shown && !can('challenge.answer') && answers.length === 0 && (
          <p className={styles.quiet}>{t('stewards')}</p>
        )}
        {sending.error && <FailureNotice error={sending.error} announced />}
        <div className={styles.onward}>
          {!shown && (
            <Button look="primary" busy={sending.busy} onClick={() => void show()}>
              {t('show')}
            </Button>
          )}
          {(shown || state === 'WAITING' || objects) && (
            <Button
              look={shown ? 'plain' : 'quiet'}
              size={shown ? 'small' : 'usual'}
              onClick={() => setRefusing(true)}
            >
              {t('refuse')}
            </Button>
          )}
        </div>
      </div>
      <RefuseDialog id={id} open={refusing} onClose={() => setRefusing(false)} />
    </article>
  );
}
