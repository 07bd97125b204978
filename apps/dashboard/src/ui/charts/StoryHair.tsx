import { shareOf, type TrendLayout, type TrendScene, valueAt } from '@chorus/charts';
import type { ChartStory } from './types.js';
import { middleOf } from './lane.js';
import styles from './TrendChart.module.css';

interface Props {
  story: ChartStory;
  scene: TrendScene;
  layout: TrendLayout;
}

/** The hair line from a chosen story up to where the curve was at that time. */
export function StoryHair({ story, scene, layout }: Props) {
  const { axis, domain, lines } = scene;
  const at = Math.min(Math.max(middleOf(story), domain.from), domain.to);
  const value = valueAt(lines[0]?.segments ?? [], at);
  const x = layout.left + shareOf(at, domain.from, domain.to) * layout.plotWidth;
  const ground = layout.height - layout.bottom;
  const y = value === null ? ground : ground - shareOf(value, axis.min, axis.max) * (ground - layout.top);
  return (
    <svg className={styles.hair} width={layout.width} height={layout.height} aria-hidden="true">
      <path d={`M${x} ${layout.height}V${y}`} />
      {value !== null && <circle cx={x} cy={y} r="5" />}
    </svg>
  );
}
