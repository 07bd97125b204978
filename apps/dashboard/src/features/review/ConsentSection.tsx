import { PERMISSIONS } from '@chorus/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import { Icon } from '../../ui/Icon.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import type { ReviewedStory } from './reading.js';
import styles from './review.module.css';

/** What the teller allows, in plain words; what is not allowed is said as well. */
export function ConsentSection({ story }: { story: ReviewedStory }) {
  const { t } = useTranslation('work');
  const format = useFormat();
  const [consent, ...before] = story.consents;
  if (!consent) return null;
  const { audience, until, guardian } = consent;
  const given = new Set(story.media.map(({ kind }) => kind));
  const asked = PERMISSIONS.filter(
    (permission) =>
      (permission !== 'hearVoice' || given.has('VOICE')) &&
      (permission !== 'showPictures' || given.has('PICTURE')),
  );
  return (
    <section className={styles.part}>
      <h2>{t('review.consent.title')}</h2>
      <ul className={styles.consent}>
        <Permission allowed={audience !== 'STEWARDS'}>{t(`review.consent.audience.${audience}`)}</Permission>
        {asked.map((permission) => (
          <Permission key={permission} allowed={consent[permission]}>
            {t(`review.consent.${permission}.${consent[permission] ? 'yes' : 'no'}`)}
          </Permission>
        ))}
        {until && (
          <Permission allowed>{t('review.consent.until.yes', { date: format.date(until) })}</Permission>
        )}
        {guardian !== 'NOT_NEEDED' && (
          <Permission allowed={guardian === 'GIVEN'}>{t(`review.consent.guardian.${guardian}`)}</Permission>
        )}
      </ul>
      <p className={styles.quiet}>
        {t('review.consent.given', { date: format.date(consent.givenOn) })}{' '}
        {before.length > 0 && t('review.consent.changed', { count: before.length })}
      </p>
    </section>
  );
}

function Permission({ allowed, children }: { allowed: boolean; children: ReactNode }) {
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
