import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { FailureNotice } from '../../app/FailureNotice.js';
import { ButtonLink } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Link } from '../../ui/Link.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { Column } from '../share/Column.js';
import { turnPage } from '../share/turnPage.js';
import { useAnswer } from '../share/useAnswer.js';
import { ChallengeForm } from './ChallengeForm.js';
import { ChallengeFormQuery } from './challengeOwn.graphql.js';
import styles from './challenges.module.css';

/**
 * `/i/:initiative/indicators/:slug/challenge`: somebody says that a number does not count them. A page of tellers: small,
 * without cookies of ours or traces, with a quick way out.
 */
export function ChallengePage() {
  const { t, i18n } = useTranslation('challengeOwn');
  const { initiative = '', slug = '' } = useParams();
  const { data, error, retry } = useAnswer(ChallengeFormQuery, {
    initiative,
    language: i18n.resolvedLanguage,
  });
  const [isSent, setSent] = useState(false);
  useEffect(() => (isSent ? turnPage() : undefined), [isSent]);
  const indicator = data?.indicators.find((each) => each.slug === slug);
  const isSignedIn = data?.initiative.viewerCan.includes('challenge.make') ?? false;
  const back = `/i/${initiative}/indicators/${slug}#challenges`;
  return (
    <Column>
      <title>{t('title')}</title>
      {!data && (error ? <FailureNotice error={error} retry={retry} /> : <Skeleton height="40rem" />)}
      {data && !indicator && <EmptyState title={t('title')}>{t('notHere')}</EmptyState>}
      {indicator && !isSent && (
        <ChallengeForm
          initiative={initiative}
          indicator={indicator}
          isSignedIn={isSignedIn}
          onSent={() => setSent(true)}
        />
      )}
      {indicator && isSent && (
        <div className={styles.form}>
          <p className={styles.quiet}>{indicator.name}</p>
          <h1>{t('sent')}</h1>
          <p>{t('sentNext')}</p>
          {!isSignedIn && <p>{t('sentCode')}</p>}
          <div className={styles.onward}>
            <ButtonLink look="primary" href={back}>
              {t('back')}
            </ButtonLink>
            <Link href={isSignedIn ? `/w/${initiative}/challenges?tab=MINE` : '/receipt'}>
              {t(isSignedIn ? 'toOwn' : 'toReceipt')}
            </Link>
          </div>
        </div>
      )}
    </Column>
  );
}
