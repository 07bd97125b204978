import { useTranslation } from 'react-i18next';
import { ContentWarning } from '../../ui/ContentWarning.js';
import { Link } from '../../ui/Link.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { ReportStory } from './reports.graphql.js';
import styles from './reports.module.css';

interface Props {
  /** Of their titles. */
  level: 2 | 3 | 4;
  ids: readonly (string | null)[];
  stories: readonly ReportStory[];
}

/** Stories of a block; where one was and may not stand any more, the gap says so. */
export function ReportStories({ level, ids, stories }: Props) {
  const { t } = useTranslation('reports');
  return (
    <ul className={styles.stories} aria-label={t('story.label')}>
      {ids.map((id, index) => {
        const story = stories.find(({ storyId }) => storyId === id);
        return (
          <li key={index}>
            {story ? <Opening level={level} story={story} /> : <p className={styles.gap}>{t('story.gap')}</p>}
          </li>
        );
      })}
    </ul>
  );
}

function Opening({ level, story }: { level: 2 | 3 | 4; story: ReportStory }) {
  const Title = `h${level}` as const;
  const { t } = useTranslation('reports');
  const { home } = useInitiative();
  const { storyId, title, opening, language, contentWarnings } = story;
  return (
    <article className={styles.story}>
      <Title className={styles.storyTitle} lang={language} dir="auto">
        {title || t('story.untitled')}
      </Title>
      <ContentWarning warnings={contentWarnings}>
        <p className={styles.voice} lang={language} dir="auto">
          {opening}
        </p>
      </ContentWarning>
      <About story={story} />
      <p data-screen-only>
        <Link look="onward" href={`${home}/stories/${storyId}`}>
          {t('story.whole')}
        </Link>
      </p>
    </article>
  );
}

/** Words of a story that its teller allows to be quoted. */
export function ReportQuote({ story }: { story: ReportStory | undefined }) {
  const { t } = useTranslation('reports');
  const { home } = useInitiative();
  if (!story?.quote) return <p className={styles.gap}>{t('story.quoteGap')}</p>;
  const { storyId, quote, language, contentWarnings } = story;
  return (
    <figure className={styles.quote}>
      <ContentWarning warnings={contentWarnings}>
        <blockquote lang={language} dir="auto">
          <Link look="quiet" href={`${home}/stories/${storyId}`}>
            {t('story.quote', { quote })}
          </Link>
        </blockquote>
      </ContentWarning>
      <figcaption>
        <About story={story} />
      </figcaption>
    </figure>
  );
}

/** Who and where, as far as its teller says. */
function About({ story: { alias, placeId } }: { story: ReportStory }) {
  const { placeName } = useInitiative();
  const about = [alias, placeId && placeName(placeId)].filter(Boolean);
  return about.length > 0 ? <p className={styles.quiet}>{about.join(' · ')}</p> : null;
}
