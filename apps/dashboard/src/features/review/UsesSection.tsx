import { useMutation, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { Disclosure } from '../../ui/Disclosure.js';
import { useToast } from '../../ui/Toast.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { EndUseMutation, StoryUsesQuery, type Use } from '../uses/uses.graphql.js';
import styles from '../uses/uses.module.css';
import { useUseWords } from '../uses/useUseWords.js';
import type { ReviewedStory } from './reading.js';
import review from './review.module.css';
import { WriteUse } from './WriteUse.js';

/** Where a story is shown or was given out, and what its teller wants taken down. */
export function UsesSection({ story }: { story: ReviewedStory }) {
  const { t } = useTranslation('uses');
  const toast = useToast();
  const words = useUseWords();
  const initiative = useInitiative().initiative.slug;
  const variables = { initiative, story: story.id };
  const { data, error, refetch } = useQuery(StoryUsesQuery, { variables, fetchPolicy: 'cache-and-network' });
  const [endUse, ending] = useMutation(EndUseMutation);
  const uses = data?.uses;
  const end = async ({ id }: Use) => {
    const done = await endUse({ variables: { initiative, id } }).catch(() => undefined);
    if (!done) return;
    await refetch();
    toast(t('work.ended'));
  };
  return (
    <section className={review.part}>
      <h2>{t('work.title')}</h2>
      {error && !uses && <FailureNotice error={failure(error)} retry={() => void refetch()} />}
      {uses?.length === 0 && <p className={styles.quiet}>{t('work.none')}</p>}
      {uses && uses.length > 0 && (
        <ul className={styles.uses}>
          {uses.map((use) => (
            <li key={use.id}>
              <div className={styles.words}>
                <p>{words.whole(use)}</p>
                {use.takenDownOn && (
                  <p className={styles.quiet}>{t(use.lastDay ? 'work.down' : 'work.asked')}</p>
                )}
              </div>
              {use.note && !use.lastDay && (
                <Button size="small" busy={ending.loading} onClick={() => void end(use)}>
                  {t('work.over')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {ending.error && <FailureNotice error={failure(ending.error)} announced />}
      {story.state !== 'WITHDRAWN' && (
        <Disclosure summary={t('work.write')}>
          <WriteUse story={story.id} onWritten={() => void refetch()} />
        </Disclosure>
      )}
    </section>
  );
}
