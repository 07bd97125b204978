import { type ChartName } from '@chorus/charts';
import { useTranslation } from 'react-i18next';
import { DownloadMenu } from '../../ui/DownloadMenu.js';
import { useFormat } from '../../ui/format.js';
import { chartAddress } from './addresses.js';
import type { Selection } from './selection.js';

const ENDINGS = ['png', 'svg', 'xlsx', 'csv', 'json', 'metadata.json'] as const;

interface Props {
  chart: ChartName;
  /** Address of the indicator at the server; in a preview there is none, and no files. */
  address: string | undefined;
  selection: Selection;
  /** What the chart is called. */
  title: string;
}

/** One chart as files, with what the reader chose and in the reader's language. */
export function ChartDownloads({ chart, address, selection, title }: Props) {
  const { t } = useTranslation('indicator');
  const { locale } = useFormat();
  if (!address) return null;
  return (
    <DownloadMenu
      label={t('indicator.download.chart')}
      of={title}
      files={ENDINGS.map((ending) => ({
        href: chartAddress(`${address}/${chart}.${ending}`, selection, locale),
        label: t(`indicator.download.${ending === 'metadata.json' ? 'metadata' : ending}`),
      }))}
    />
  );
}
