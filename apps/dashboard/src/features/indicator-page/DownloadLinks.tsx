import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/Button.js';
import { useInitiative } from '../initiative/InitiativeContext.js';

/** The stable addresses of the numbers behind the chart. */
export function DownloadLinks({ slug }: { slug: string }) {
  const { t } = useTranslation('indicator');
  const { initiative } = useInitiative();
  const address = `/api/i/${initiative.slug}/indicators/${slug}`;
  return (
    <>
      <ButtonLink size="small" icon="download" href={`${address}.csv`} download>
        {t('indicator.download.csv')}
      </ButtonLink>
      <ButtonLink size="small" icon="download" href={`${address}.json`} download>
        {t('indicator.download.json')}
      </ButtonLink>
    </>
  );
}
