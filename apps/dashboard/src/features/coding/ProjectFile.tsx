import { useTranslation } from 'react-i18next';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { readFilter } from '../stories/filter.js';
import { FilesOfStories } from '../stories/StoryFile.js';

const ALL = readFilter(new URLSearchParams());

/** Coded stories as a project for other programs. */
export function ProjectFile() {
  const { t } = useTranslation('coding');
  const { slug } = useInitiative().initiative;
  const files = [{ href: `/api/i/${slug}/coding.qdpx`, label: t('project.file') }];
  return (
    <FilesOfStories open={t('project.open')} title={t('project.title')} filter={ALL} files={files}>
      <p>{t('project.holds')}</p>
    </FilesOfStories>
  );
}
