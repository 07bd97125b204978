import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { EraseStory } from './EraseStory.js';
import review from '../review/review.module.css';
import { StoryOriginQuery } from './story-imports.graphql.js';

/** For a reviewer: that a story came out of a file, and on what its consent rests. Nothing for any other story. */
export function StoryOrigin({ storyId }: { storyId: string }) {
  const { t } = useTranslation('storyImports');
  const format = useFormat();
  const { initiative, can } = useInitiative();
  const { data } = useQuery(StoryOriginQuery, { variables: { initiative: initiative.slug, story: storyId } });
  const origin = data?.storyOrigin;
  if (!origin) return null;
  const { fileName, source, basis, importedOn } = origin;
  return (
    <section className={review.part}>
      <h2>{t('origin.title')}</h2>
      <p>{t('origin.words', { file: fileName, source, day: format.date(importedOn) })}</p>
      <p>{t('origin.basis', { basis })}</p>
      {can('story.import') && <EraseStory storyId={storyId} />}
    </section>
  );
}
