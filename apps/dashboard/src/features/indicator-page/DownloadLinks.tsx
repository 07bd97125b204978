import { useTranslation } from 'react-i18next';
import { DownloadMenu } from '../../ui/DownloadMenu.js';
import { useFormat } from '../../ui/format.js';

/** What a file's name ends in, and the word for it. */
const FILES = [
  ['xlsx', 'xlsx'],
  ['csv', 'csv'],
  ['json', 'json'],
  ['sdmx.csv', 'sdmx'],
  ['dhis2.json', 'dhis2'],
  ['metadata.json', 'metadata'],
] as const;

/** The stable addresses of all numbers of an indicator: every place, group and period. */
export function DownloadLinks({ address, name }: { address: string; name: string }) {
  const { t } = useTranslation('indicator');
  const { locale } = useFormat();
  return (
    <DownloadMenu
      label={t('indicator.download.all')}
      of={name}
      files={FILES.map(([ending, word]) => ({
        href: ending === 'xlsx' ? `${address}.xlsx?language=${locale}` : `${address}.${ending}`,
        label: t(`indicator.download.${word}`),
      }))}
    />
  );
}
