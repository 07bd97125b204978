import { woundForD3 } from '@chorus/charts';
import { geoMercator, geoPath } from 'd3-geo';
import type { FeatureCollection, Geometry } from 'geojson';
import { useMemo } from 'react';
import { classes } from '../classes.js';
import styles from './OutlineMap.module.css';

/** An outline, what it is called, and whether it is a place, only perhaps, or none. */
export interface Outlined {
  key: string;
  label: string;
  outline: Geometry;
  state: 'sure' | 'guess' | 'none';
}

interface Props {
  /** What the map shows, for whoever does not see it; the list beside it says the rest. */
  label: string;
  areas: readonly Outlined[];
  chosen?: string | null;
  onChoose?: (key: string) => void;
}

const WIDTH = 600;
const HEIGHT = 440;

/** Outlines without numbers: is this the map that we meant? Loaded lazily, as it brings d3-geo. */
export default function OutlineMap({ label, areas, chosen, onChoose }: Props) {
  const drawn = useMemo(() => {
    const wound = areas.map((area) => ({ ...area, outline: woundForD3(area.outline) }));
    const all: FeatureCollection = {
      type: 'FeatureCollection',
      features: wound.map(({ outline }) => ({ type: 'Feature', properties: null, geometry: outline })),
    };
    const draw = geoPath(
      geoMercator().fitExtent(
        [
          [6, 6],
          [WIDTH - 6, HEIGHT - 6],
        ],
        all,
      ),
    ).digits(1);
    return wound.map(({ outline, ...area }) => ({ ...area, path: draw(outline) ?? '' }));
  }, [areas]);
  const last = drawn.find(({ key }) => key === chosen);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="xMinYMid"
      className={styles.map}
      role="img"
      aria-label={label}
    >
      {drawn.map(({ key, label: name, path, state }) => (
        <path
          key={key}
          d={path}
          className={classes(styles.area, styles[state], onChoose && styles.pointable)}
          onClick={onChoose && (() => onChoose(key))}
        >
          <title>{name}</title>
        </path>
      ))}
      {last && <path d={last.path} className={styles.chosen} />}
    </svg>
  );
}
