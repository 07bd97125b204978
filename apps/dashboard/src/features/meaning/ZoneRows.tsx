import { NOT_FITTING } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { Link } from '../../ui/Link.js';
import type { Signifier } from '../signifiers/answer.js';
import { usePlacementWords } from '../signifiers/usePlacementWords.js';
import { Bar } from './Bar.js';
import type { MeaningPlot } from './meaning.graphql.js';
import styles from './meaning.module.css';

interface Props {
  plot: MeaningPlot;
  signifier: Signifier;
  hrefOf: (zone: string) => string | undefined;
  /** With bars: for sliders and choices. A triad has its drawing. */
  bars: boolean;
}

/** Every zone with its number, and the way to its stories: by keyboard, by screen reader, by finger. */
export function ZoneRows({ plot, signifier, hrefOf, bars }: Props) {
  const { t } = useTranslation('meaning');
  const words = usePlacementWords();
  const most = Math.max(1, ...plot.zones.map(({ stories }) => stories ?? 0));
  return (
    <ul className={styles.rows}>
      {plot.zones
        .filter(({ zone, stories }) => zone !== NOT_FITTING || stories !== 0)
        .map(({ zone, stories }) => {
          const name = words.zone(signifier, zone);
          const href = stories ? hrefOf(zone) : undefined;
          return (
            <li key={zone}>
              <span className={styles.name}>{href ? <Link href={href}>{name}</Link> : name}</span>
              <span className={styles.figure}>
                {stories === null ? t('hidden') : t('stories', { count: stories })}
              </span>
              {bars && (
                <Bar parts={[{ look: 'story', share: (stories ?? 0) / most }]} hidden={stories === null} />
              )}
            </li>
          );
        })}
    </ul>
  );
}
