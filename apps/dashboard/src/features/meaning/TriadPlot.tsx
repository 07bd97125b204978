import { useId } from 'react';
import { useNavigate } from 'react-router';
import { classes } from '../../ui/classes.js';
import { TriadDrawing } from '../signifiers/TriadDrawing.js';
import { pointOf } from '../signifiers/triad.js';
import type { MeaningPlot } from './meaning.graphql.js';
import styles from './meaning.module.css';
import { ZONE_PATHS } from './zonePaths.js';

interface Props {
  plot: MeaningPlot;
  /** In the language of the page, in the order of the corners. */
  labels: readonly string[];
  /** Where the stories of a zone are read; undefined where so few stand that it stays closed. */
  hrefOf: (zone: string) => string | undefined;
}

/** The deepest shade of a zone; the fullest zone has it. */
const DEEPEST = 0.55;

/**
 * Where stories stand between three things: each zone the darker the more stand there, its number in it, and the
 * stories themselves as points where no zone is hidden. The list beside it says and opens the same.
 */
export function TriadPlot({ plot, labels, hrefOf }: Props) {
  const navigate = useNavigate();
  const hatch = useId();
  const most = Math.max(1, ...plot.zones.map(({ stories }) => stories ?? 0));
  const [first, second, third] = labels;
  return (
    <div className={styles.triad} dir="ltr">
      <p className={styles.top} dir="auto" aria-hidden>
        {first}
      </p>
      <div className={styles.drawing}>
        <TriadDrawing>
          <defs>
            <pattern
              id={hatch}
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <line x1="0" y1="0" x2="0" y2="6" className={styles.hatch} />
            </pattern>
          </defs>
          {ZONE_PATHS.map(({ zone, points, x, y }) => {
            const stories = plot.zones.find((each) => each.zone === zone)?.stories ?? null;
            const href = stories ? hrefOf(zone) : undefined;
            return (
              <g
                key={zone}
                className={href && styles.open}
                onClick={href ? () => void navigate(href) : undefined}
              >
                <polygon
                  points={points}
                  className={classes(styles.zone, stories !== null && styles.counted)}
                  fill={stories === null ? `url(#${hatch})` : undefined}
                  fillOpacity={stories === null ? 1 : (stories / most) * DEEPEST}
                />
                {!plot.points && stories !== null && stories > 0 && (
                  <text x={x} y={y} className={styles.count}>
                    {stories}
                  </text>
                )}
              </g>
            );
          })}
          {plot.points?.map((mark, index) => {
            const { x, y } = pointOf(mark);
            return <circle key={index} cx={x} cy={y} r={4} className={styles.point} />;
          })}
        </TriadDrawing>
      </div>
      <p className={styles.left} dir="auto" aria-hidden>
        {second}
      </p>
      <p className={styles.right} dir="auto" aria-hidden>
        {third}
      </p>
    </div>
  );
}
