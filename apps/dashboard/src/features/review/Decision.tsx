import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../ui/Button.js';
import { Confirm } from '../../ui/Confirm.js';
import { useFormat } from '../../ui/format.js';
import { Notice } from '../../ui/Notice.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { today } from './age.js';
import { reachOf } from './consent.js';
import { HoldDialog } from './HoldDialog.js';
import type { ReviewedStory } from './reading.js';
import styles from './review.module.css';
import { ReviewFailure } from './ReviewFailure.js';
import type { Deeds } from './useReview.js';
import { yesOf } from './yes.js';

interface Props {
  story: ReviewedStory;
  deeds: Deeds;
  /** Keeps what is not saved yet; undefined when everything is. */
  save: (() => Promise<void>) | undefined;
  /** The quote must be mended before anything is kept. */
  blocked: boolean;
  /** Where the next story is, or the list when this was the last. */
  next: { href: string; isLast: boolean };
}

type Done = 'begun' | 'published' | 'agreed' | 'held' | 'takenDown';

/** Who would see the story, and the few steps that it can take from where it stands. */
export function Decision({ story, deeds, save, blocked, next }: Props) {
  const { t } = useTranslation('work');
  const format = useFormat();
  const { can } = useInitiative();
  const sending = useSend();
  const [done, setDone] = useState<Done>();
  const [asking, setAsking] = useState<'hold' | 'takeDown'>();
  const { state, twoPersonStep: step } = story;
  const [consent] = story.consents;
  const yes = yesOf(step, save !== undefined);
  const reach = consent && reachOf(consent, today());
  const date = consent?.until ? format.date(consent.until) : '';
  const act = async (work: () => Promise<void>, worked: Done) => {
    setDone(undefined);
    if (await sending.run(work)) setDone(worked);
    setAsking(undefined);
  };
  const publish = async () => {
    await save?.();
    await deeds.publish();
  };
  const open = state === 'SUBMITTED' || state === 'IN_REVIEW';
  return (
    <section className={styles.part}>
      <h2>{t('review.decide.title')}</h2>
      {reach && state !== 'HELD' && (
        <p className={styles.note}>
          {t(`review.${state === 'PUBLISHED' ? 'shown' : 'reach'}.${reach}`, { date })}
        </p>
      )}
      {open && step !== 'OFF' && (
        <p className={styles.note}>
          {t(`review.decide.step.${step === 'SECOND' && save ? 'CHANGED' : step}`)}
        </p>
      )}
      {open && story.scribe?.isAlone && <p className={styles.note}>{t('review.decide.alone')}</p>}
      {state === 'HELD' && (
        <div className={styles.held}>
          <p className={styles.quiet}>{t('review.decide.heldReason')}</p>
          <p className={styles.message}>{story.heldReason}</p>
        </div>
      )}
      <ReviewFailure failed={asking === 'hold' ? undefined : sending.error} />
      {done && (
        <Notice
          kind="success"
          // What was changed after the first yes is read by two again.
          title={t(`review.decide.${done === 'published' && open ? 'agreed' : done}`)}
          announced
          actions={
            done === 'begun' || done === 'agreed' || done === 'takenDown' ? undefined : (
              <ButtonLink look="primary" href={next.href}>
                {t(next.isLast ? 'review.back' : 'review.next')}
              </ButtonLink>
            )
          }
        />
      )}
      <div className={styles.actions}>
        {open && yes && can('story.publish') && (
          <Button
            look="primary"
            busy={sending.busy}
            disabled={blocked}
            onClick={() => void act(publish, yes.done)}
          >
            {t(`review.decide.${yes.words}`)}
          </Button>
        )}
        {state === 'SUBMITTED' && (
          <Button busy={sending.busy} onClick={() => void act(deeds.begin, 'begun')}>
            {t('review.decide.begin')}
          </Button>
        )}
        {state === 'HELD' && (
          <Button busy={sending.busy} onClick={() => void act(deeds.begin, 'begun')}>
            {t('review.decide.again')}
          </Button>
        )}
        {state === 'PUBLISHED' && (
          <Button onClick={() => setAsking('takeDown')}>{t('review.decide.takeDown')}</Button>
        )}
        {state !== 'HELD' && can('story.publish') && (
          <Button onClick={() => setAsking('hold')}>{t('review.decide.hold')}</Button>
        )}
      </div>
      {blocked && <p className={styles.quiet}>{t('review.decide.blocked')}</p>}
      {state === 'SUBMITTED' && <p className={styles.quiet}>{t('review.decide.beginHint')}</p>}
      <HoldDialog
        open={asking === 'hold'}
        onHold={deeds.hold}
        onHeld={() => {
          setAsking(undefined);
          setDone('held');
        }}
        onClose={() => setAsking(undefined)}
      />
      <Confirm
        open={asking === 'takeDown'}
        title={t('review.decide.takeDownTitle')}
        action={t('review.decide.takeDownAction')}
        busy={sending.busy}
        onConfirm={() => void act(deeds.begin, 'takenDown')}
        onCancel={() => setAsking(undefined)}
      >
        <p>{t('review.decide.takeDownLead')}</p>
      </Confirm>
    </section>
  );
}
