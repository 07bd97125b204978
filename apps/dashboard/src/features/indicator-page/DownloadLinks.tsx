import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/Button.js';

/** What a file's name ends in, and the word for it. */
const FILES = [
  ['csv', 'csv'],
  ['json', 'json'],
  ['sdmx.csv', 'sdmx'],
  ['dhis2.json', 'dhis2'],
] as const;

/** The stable addresses of the numbers behind the chart. */
export function DownloadLinks({ address }: { address: string }) {
  const { t } = useTranslation('indicator');
  return FILES.map(([ending, word]) => (
    <ButtonLink key={ending} size="small" icon="download" href={`${address}.${ending}`} download>
      {t(`indicator.download.${word}`)}
    </ButtonLink>
  ));
}
