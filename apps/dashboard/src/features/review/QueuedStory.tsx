import { useTranslation } from 'react-i18next';
import type { ResultOf } from '../../graphql.js';
import { useFormat } from '../../ui/format.js';
import { Link } from '../../ui/Link.js';
import { StoryText } from '../../ui/StoryText.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { CareFlags } from './CareFlags.js';
import { openingOf } from './opening.js';
import type { QueueQuery } from './review.graphql.js';
import styles from './review.module.css';
import { useAge } from './useAge.js';

export type Queued = ResultOf<typeof QueueQuery>['reviewQueue']['stories'][number];

/** So many characters of a text the server gives; a text of that length goes on. */
const EXCERPT = 200;

/** A story in the list: what it is, how long it waits, how it begins. Heavy ones say so and keep their words back. */
export function QueuedStory({ story }: { story: Queued }) {
  const { t } = useTranslation('work');
  const { work, prompts } = useInitiative();
  const format = useFormat();
  const age = useAge();
  const { id, state, title, excerpt, language, arrivedOn, contentWarnings, promptId, careFlags } = story;
  const gone = state === 'WITHDRAWN';
  const heavy = contentWarnings.length > 0;
  const question = prompts.find((prompt) => prompt.id === promptId)?.question;
  // The server cuts by length; half a word says nothing.
  const begins = excerpt.length < EXCERPT ? excerpt : excerpt.replace(/\s*\S*$/, ' …');
  const { opening, rest } = openingOf(begins);
  const own = heavy ? title : title || opening;
  const below = title ? begins : rest;
  return (
    <article className={styles.queued}>
      <div className={styles.when}>
        <p>{t('review.came', { age: age(arrivedOn) })}</p>
        <CareFlags flags={careFlags} state={state} arrivedOn={arrivedOn} />
      </div>
      <div>
        <h2 className={styles.queuedTitle}>
          <Link look="quiet" href={`${work}/stories/${id}?state=${state}`}>
            {own ? (
              <span lang={language} dir="auto">
                {own}
              </span>
            ) : (
              t(gone ? 'review.withdrawn.title' : 'review.untitled')
            )}
          </Link>
        </h2>
        {gone && <p>{t('review.gone')}</p>}
        {heavy && <p>{t('review.speaksOf', { about: format.list(contentWarnings) })}</p>}
        {!heavy && below && <StoryText text={below} language={language} size="short" />}
        {question && <p className={styles.question}>{t('review.answer', { question })}</p>}
      </div>
    </article>
  );
}
