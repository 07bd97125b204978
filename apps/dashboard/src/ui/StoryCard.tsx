import type { Format } from '@chorus/charts';
import { timeMark } from '@chorus/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ContentWarning } from './ContentWarning.js';
import { useFormat } from './format.js';
import { Link } from './Link.js';
import styles from './StoryCard.module.css';
import { StoryMark, trendMark, type LivedTrend } from './StoryMark.js';
import type { StoryPicture } from './StoryPictures.js';
import { StoryText } from './StoryText.js';
import { Tag } from './Tag.js';

/** How a story relates to the indicator it stands beside. */
export type Stance = 'CONFIRMS' | 'EXPANDS' | 'DISCORDANT';

export interface StoryPreview {
  id: string;
  href?: string;
  title?: string | null;
  /** The part that is shown: a quote or the first lines. */
  quote: string;
  language?: string;
  /** It was told by voice; where that may be heard, it is at `src`. */
  voice?: { src: string | undefined; seconds: number };
  picture?: StoryPicture;
  /** As coarse as the teller liked. */
  place?: string | null;
  happened?: Parameters<Format['when']>[0] | null;
  themes?: readonly { name: string; href?: string }[];
  warnings?: readonly string[];
  stance?: Stance | null;
  /** Undefined where the trend is not spoken of at all; null where the teller did not say. */
  trend?: LivedTrend;
  /** Where its teller placed it, in a line. */
  placed?: ReactNode;
}

/** A story as it stands beside numbers: the words first, then where, when and what about. */
export function StoryCard({ story, level = 3 }: { story: StoryPreview; level?: 2 | 3 | 4 }) {
  const Title = `h${level}` as const;
  const { t } = useTranslation('ui');
  const format = useFormat();
  const { title, href, themes = [], stance, trend, voice, picture } = story;
  const where = [story.place, story.happened && format.when(story.happened)].filter(Boolean);
  return (
    <article className={styles.card}>
      {title && (
        <Title className={styles.title} lang={story.language} dir="auto">
          {href ? (
            <Link look="quiet" href={href}>
              {title}
            </Link>
          ) : (
            title
          )}
        </Title>
      )}
      <ContentWarning warnings={story.warnings ?? []}>
        {story.quote && (
          <blockquote>
            <StoryText text={story.quote} language={story.language} size="short" />
          </blockquote>
        )}
        {picture && (
          <img
            className={styles.picture}
            src={picture.small}
            alt={picture.description || t('story.picture')}
            loading="lazy"
            width={picture.width}
            height={picture.height}
          />
        )}
        {voice?.src && (
          <audio
            className={styles.voice}
            controls
            preload="none"
            src={voice.src}
            aria-label={t('story.voice')}
          />
        )}
      </ContentWarning>
      <div className={styles.about}>
        {voice && <p>{t('story.told', { length: timeMark(voice.seconds) })}</p>}
        {where.length > 0 && <p>{where.join(' · ')}</p>}
        {(stance || trend !== undefined) && (
          <p className={styles.reading}>
            {trend !== undefined && <StoryMark mark={trendMark(trend)} />}
            <span>
              {trend !== undefined && t(`story.trend.${trendMark(trend)}`)}
              {trend !== undefined && stance && ' · '}
              {stance && t(`story.stance.${stance}`)}
            </span>
          </p>
        )}
        {story.placed && <p>{story.placed}</p>}
        {themes.length > 0 && (
          <ul className={styles.themes} aria-label={t('story.themes')}>
            {themes.map((theme) => (
              <li key={theme.name}>
                <Tag {...theme} />
              </li>
            ))}
          </ul>
        )}
        {href && !title && (
          <Link look="onward" href={href} className={styles.read}>
            {t('story.read')}
          </Link>
        )}
      </div>
    </article>
  );
}
