import { PERMISSIONS, type Permission } from '@chorus/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { useFormat } from '../../ui/format.js';
import { Icon } from '../../ui/Icon.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import { useSend } from '../forms/useSend.js';
import type { Consent, ReviewedStory } from './reading.js';
import styles from './review.module.css';
import { ReviewFailure } from './ReviewFailure.js';
import type { Deeds } from './useReview.js';

/** What the teller allows, in plain words; what is not allowed is said as well. */
export function ConsentSection({ story, deeds }: { story: ReviewedStory; deeds: Deeds }) {
  const { t } = useTranslation('work');
  const format = useFormat();
  const [consent, ...before] = story.consents;
  if (!consent) return null;
  const given = new Set(story.media.map(({ kind }) => kind));
  const asked = PERMISSIONS.filter(
    (permission) =>
      (permission !== 'hearVoice' || given.has('VOICE')) &&
      (permission !== 'showPictures' || given.has('PICTURE')),
  );
  return (
    <section className={styles.part}>
      <h2>{t('review.consent.title')}</h2>
      <Allowed consent={consent} asked={asked} />
      <p className={styles.quiet}>
        {t('review.consent.given', { date: format.date(consent.givenOn) })}{' '}
        {before.length > 0 && t('review.consent.changed', { count: before.length })}
      </p>
      {story.wished && <Wished consent={story.wished} asked={asked} story={story} deeds={deeds} />}
    </section>
  );
}

interface AllowedProps {
  consent: Consent;
  /** The permissions that this story gives a reason to ask for. */
  asked: readonly Permission[];
}

function Allowed({ consent, asked }: AllowedProps) {
  const { t } = useTranslation('work');
  const format = useFormat();
  const { audience, until, guardian } = consent;
  return (
    <ul className={styles.consent}>
      <Line allowed={audience !== 'STEWARDS'}>{t(`review.consent.audience.${audience}`)}</Line>
      {asked.map((permission) => (
        <Line key={permission} allowed={consent[permission]}>
          {t(`review.consent.${permission}.${consent[permission] ? 'yes' : 'no'}`)}
        </Line>
      ))}
      {until && <Line allowed>{t('review.consent.until.yes', { date: format.date(until) })}</Line>}
      {guardian !== 'NOT_NEEDED' && (
        <Line allowed={guardian === 'GIVEN'}>{t(`review.consent.guardian.${guardian}`)}</Line>
      )}
    </ul>
  );
}

/** What the teller allows beyond that: it waits until somebody has read the story again. */
function Wished({ consent, asked, story, deeds }: AllowedProps & { story: ReviewedStory; deeds: Deeds }) {
  const { t } = useTranslation('uses');
  const format = useFormat();
  const sending = useSend();
  const isShown = story.state === 'PUBLISHED';
  const step = story.twoPersonStep;
  return (
    <>
      <h3>{t('work.wished', { day: format.date(consent.givenOn) })}</h3>
      <Allowed consent={consent} asked={asked} />
      <p className={styles.quiet}>{t(isShown ? 'work.wishedDo' : 'work.onPublish')}</p>
      {isShown && step !== 'OFF' && <p className={styles.quiet}>{t(`work.two.${step}`)}</p>}
      <ReviewFailure failed={sending.general} />
      {isShown && step !== 'WAITING' && step !== 'OTHER' && (
        <p>
          <Button busy={sending.busy} onClick={() => void sending.run(deeds.accept)}>
            {t(step === 'FIRST' ? 'work.agree' : 'work.accept')}
          </Button>
        </p>
      )}
    </>
  );
}

function Line({ allowed, children }: { allowed: boolean; children: ReactNode }) {
  const { t } = useTranslation('work');
  return (
    <li className={allowed ? styles.allowed : styles.refused}>
      <Icon name={allowed ? 'check' : 'close'} />
      <span>
        <VisuallyHidden>{t(allowed ? 'review.consent.yes' : 'review.consent.no')} </VisuallyHidden>
        {children}
      </span>
    </li>
  );
}
