import { useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { ButtonLink } from '../../ui/Button.js';
import { useFormat } from '../../ui/format.js';
import { Section } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { Answers } from './Answers.js';
import { IndicatorChallengesQuery, type IndicatorChallenges } from './challenges.graphql.js';
import styles from './challenges.module.css';
import { Said } from './Said.js';
import { StateWords } from './StateWords.js';

/** "Replies and open challenges" on the page of an indicator, and the way to say that it does not count one. */
export function ChallengesSection({ slug }: { slug: string }) {
  const { t } = useTranslation('challenges');
  const { initiative, home } = useInitiative();
  const { data, error, refetch } = useQuery(IndicatorChallengesQuery, {
    variables: { initiative: initiative.slug, slug },
  });
  const here = useRef<HTMLDivElement>(null);
  const { hash } = useLocation();
  const all = data?.indicatorChallenges;
  const isHere = all !== undefined;
  // A mark elsewhere leads to this part of the page, which was not there yet when the page was opened.
  useEffect(() => {
    if (isHere && hash === '#challenges') here.current?.scrollIntoView();
  }, [hash, isHere]);
  return (
    <div id="challenges" ref={here}>
      <Section
        title={t('title')}
        lead={t('lead')}
        actions={
          <ButtonLink look="story" href={`${home}/indicators/${slug}/challenge`} data-screen-only="">
            {t('say')}
          </ButtonLink>
        }
      >
        {!all &&
          (error ? (
            <FailureNotice error={failure(error)} retry={() => void refetch()} />
          ) : (
            <Skeleton lines={3} />
          ))}
        {all && <All all={all} />}
      </Section>
    </div>
  );
}

function All({ all }: { all: IndicatorChallenges }) {
  const { t } = useTranslation('challenges');
  const format = useFormat();
  const { challenges, total, waiting, waitingSince, takenBack, notShown } = all;
  const isEmpty = challenges.length + waiting + takenBack + notShown.length === 0;
  if (isEmpty) return <p className={styles.quiet}>{t('none')}</p>;
  return (
    <>
      {challenges.length < total && (
        <p className={styles.quiet}>{t('first', { count: challenges.length })}</p>
      )}
      {challenges.length > 0 && (
        <ul className={styles.list}>
          {challenges.map((challenge) => (
            <li key={challenge.id} id={`challenge-${challenge.id}`}>
              <article className={styles.challenge}>
                <Said challenge={challenge} />
                <div className={styles.answers}>
                  <StateWords state={challenge.state}>{t(`state.${challenge.state}`)}</StateWords>
                  <Answers answers={challenge.answers} />
                </div>
              </article>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.counts}>
        {waiting > 0 && waitingSince && (
          <p>{t('waiting', { count: waiting, day: format.date(waitingSince) })}</p>
        )}
        {notShown.map(({ reason, count }) => (
          <p key={reason}>{t(`notShown.${reason}`, { count })}</p>
        ))}
        {takenBack > 0 && <p>{t('takenBack', { count: takenBack })}</p>}
      </div>
    </>
  );
}
