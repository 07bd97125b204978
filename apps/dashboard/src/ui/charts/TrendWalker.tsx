import type { TrendScene } from '@chorus/charts';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../VisuallyHidden.js';
import styles from './TrendChart.module.css';
import type { usePointWords } from './usePointWords.js';

interface Props {
  scene: TrendScene;
  index: number;
  /** Key of the line that speaks. */
  line: string | undefined;
  words: ReturnType<typeof usePointWords>;
  /** Null when the keyboard leaves the chart. */
  onIndex: (index: number | null) => void;
  onLine: (key: string) => void;
}

/**
 * Walks the points by keyboard. It is the browser's own slider, which every screen reader and every phone's swipe
 * knows: left and right walk the periods, up and down change the line. The live region says the point.
 */
export function TrendWalker({ scene, index, line, words, onIndex, onLine }: Props) {
  const { t } = useTranslation('ui');
  const [said, setSaid] = useState('');
  const { lines, periods } = scene;
  const say = (to: number, key: string | undefined) => {
    const spoken = lines.find((one) => one.key === key) ?? lines[0];
    const point = spoken?.points[to];
    if (!spoken || !point) return;
    setSaid([lines.length > 1 ? `${spoken.label}: ` : '', words.all(point)].join(''));
  };
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = lines.findIndex((one) => one.key === line);
    const next = lines[(at + step + lines.length) % lines.length];
    if (!next) return;
    onLine(next.key);
    say(index, next.key);
  };
  return (
    <>
      <input
        type="range"
        className={styles.walker}
        min={0}
        max={Math.max(0, periods.labels.length - 1)}
        value={index}
        aria-label={lines.length > 1 ? t('chart.walkLines') : t('chart.walk')}
        aria-valuetext={words.period(periods, index)}
        onKeyDown={walk}
        onBlur={() => onIndex(null)}
        onChange={(event) => {
          const to = Number(event.target.value);
          onIndex(to);
          say(to, line);
        }}
      />
      <span role="status">
        <VisuallyHidden>{said}</VisuallyHidden>
      </span>
    </>
  );
}
