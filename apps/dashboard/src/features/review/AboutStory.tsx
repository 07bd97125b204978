import { nameOfLanguage } from '@chorus/charts';
import { useTranslation } from 'react-i18next';
import { DefinitionList } from '../../ui/DefinitionList.js';
import { useFormat } from '../../ui/format.js';
import { StoryMark, trendMark } from '../../ui/StoryMark.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { PlacementList } from '../signifiers/PlacementList.js';
import type { ReviewedStory } from './reading.js';
import styles from './review.module.css';
import { WrittenDown } from './WrittenDown.js';

const TRENDS = { '-2': '-2', '-1': '-1', '0': '0', '1': '1', '2': '2' } as const;

/** When, where, who and which way it goes, as far as the teller said. */
export function AboutStory({ story }: { story: ReviewedStory }) {
  const { t } = useTranslation('work');
  const format = useFormat();
  const { prompts, placeName, categoryName } = useInitiative();
  const { happenedStart, happenedEnd, livedTrend, placeId, voice } = story;
  const unsaid = <span className={styles.quiet}>{t('review.about.unsaid')}</span>;
  const question = prompts.find(({ id }) => id === story.promptId)?.question;
  const trend = TRENDS[String(livedTrend) as keyof typeof TRENDS];
  return (
    <section className={styles.part}>
      <h2>{t('review.about.title')}</h2>
      <DefinitionList
        items={[
          ...(question ? [{ term: t('review.about.prompt'), description: question }] : []),
          {
            term: t('review.about.when'),
            description:
              happenedStart && happenedEnd ? format.when({ start: happenedStart, end: happenedEnd }) : unsaid,
          },
          { term: t('review.about.where'), description: placeId ? placeName(placeId) : unsaid },
          {
            term: t('review.about.trend'),
            description:
              livedTrend === null ? (
                unsaid
              ) : (
                <span className={styles.trend}>
                  <StoryMark mark={trendMark(livedTrend)} />
                  {t(`review.trend.${trend}`)}
                </span>
              ),
          },
          {
            term: t('review.about.voice'),
            description:
              voice.length > 0 ? (
                <>
                  {voice.map(categoryName).join(' · ')}
                  <p className={styles.quiet}>{t('review.voiceNote')}</p>
                </>
              ) : (
                unsaid
              ),
          },
          {
            term: t('review.about.alias'),
            description: story.alias || unsaid,
          },
          {
            term: t('review.about.via'),
            description: story.scribe ? (
              <WrittenDown storyId={story.id} scribe={story.scribe} />
            ) : (
              t(`review.via.${story.via}`)
            ),
          },
          { term: t('review.about.language'), description: nameOfLanguage(story.language) },
        ]}
      />
      {story.placements.length > 0 && (
        <>
          <h3>{t('review.about.placements')}</h3>
          <PlacementList placements={story.placements} />
        </>
      )}
    </section>
  );
}
