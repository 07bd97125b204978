import { NOT_FITTING, signifierIn } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { ChartFrame } from '../../ui/charts/ChartFrame.js';
import { DataTable } from '../../ui/DataTable.js';
import { usePlacementWords } from '../signifiers/usePlacementWords.js';
import type { MeaningPlot } from './meaning.graphql.js';
import styles from './meaning.module.css';
import { TriadPlot } from './TriadPlot.js';
import { ZoneRows } from './ZoneRows.js';

interface Props {
  plot: MeaningPlot;
  minimum: number;
  /** The stories of a zone, with the filters of this page. */
  hrefOf: (signifierId: string, zone: string) => string;
}

/** One signifier: where the stories stand, in a drawing, in a sentence, in a list that opens them, in a table. */
export function PlotFigure({ plot, minimum, hrefOf }: Props) {
  const { t, i18n } = useTranslation('meaning');
  const words = usePlacementWords();
  const signifier = signifierIn(plot.signifier, i18n.resolvedLanguage);
  const { zones, answers } = plot;
  const isDrawn = zones.some(({ stories }) => stories !== null);
  const placed = zones.filter(({ zone, stories }) => zone !== NOT_FITTING && stories !== null && stories > 0);
  const fullest = placed.reduce<(typeof placed)[number] | undefined>(
    (best, each) => ((each.stories ?? 0) > (best?.stories ?? 0) ? each : best),
    undefined,
  );
  const sentence = !isDrawn
    ? t('tooFew', { minimum })
    : [
        answers !== null && t('answers', { count: answers }),
        fullest && t('most', { count: fullest.stories ?? 0, zone: words.zone(signifier, fullest.zone) }),
      ]
        .filter(Boolean)
        .join(' ');
  const open = (zone: string) => hrefOf(signifier.id, zone);
  return (
    <ChartFrame
      level={3}
      title={signifier.question}
      sentence={sentence}
      table={
        <DataTable
          caption={signifier.question}
          captionHidden
          rows={zones}
          rowKey={({ zone }) => zone}
          columns={[
            {
              key: 'zone',
              header: t('where'),
              rowHeader: true,
              cell: ({ zone }) => words.zone(signifier, zone),
            },
            {
              key: 'stories',
              header: t('number'),
              numeric: true,
              cell: ({ stories }) => stories ?? t('hidden'),
            },
          ]}
        />
      }
    >
      {isDrawn && (
        <div className={signifier.kind === 'TRIAD' ? styles.sides : undefined}>
          {signifier.kind === 'TRIAD' && <TriadPlot plot={plot} labels={signifier.labels} hrefOf={open} />}
          <ZoneRows plot={plot} signifier={signifier} hrefOf={open} bars={signifier.kind !== 'TRIAD'} />
        </div>
      )}
    </ChartFrame>
  );
}
