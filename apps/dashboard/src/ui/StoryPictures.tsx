import { useTranslation } from 'react-i18next';
import styles from './StoryPictures.module.css';

export interface StoryPicture {
  id: string;
  small: string;
  large: string;
  /** What it shows, in the words of its teller; empty where they gave none. */
  description: string;
  width: number;
  height: number;
  language?: string;
}

/** Pictures of a story. What they show is said below them too: it is told to everybody. */
export function StoryPictures({ pictures }: { pictures: readonly StoryPicture[] }) {
  const { t } = useTranslation('ui');
  if (pictures.length === 0) return null;
  return (
    <div className={styles.pictures}>
      {pictures.map(({ id, small, large, description, width, height, language }) => (
        <figure key={id} className={styles.picture}>
          <a href={large} target="_blank" rel="noreferrer">
            <img
              src={large}
              srcSet={`${small} 640w, ${large} 1600w`}
              sizes="(max-width: 48rem) 100vw, 32rem"
              loading="lazy"
              alt={description || t('story.picture')}
              width={width}
              height={height}
            />
          </a>
          {description && (
            <figcaption lang={language} dir="auto">
              {description}
            </figcaption>
          )}
        </figure>
      ))}
    </div>
  );
}
