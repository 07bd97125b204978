import {
  classBounds,
  classOf,
  classRange,
  type PlaceValue,
  pointOfPlace,
  type Quantity,
  woundForD3,
} from '@chorus/charts';
import { geoMercator, geoPath } from 'd3-geo';
import type { FeatureCollection, Geometry } from 'geojson';
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../classes.js';
import { Field } from '../Field.js';
import { useFormat } from '../format.js';
import { Select } from '../Select.js';
import { ChartFrame, type ChartWords } from './ChartFrame.js';
import { MapPatterns } from './MapPatterns.js';
import styles from './PlaceMap.module.css';
import { PlaceTable } from './PlaceTable.js';
import { usePointWords } from './usePointWords.js';

interface Props extends ChartWords {
  places: readonly PlaceValue[];
  quantity: Quantity;
  selected?: string | null;
  onSelect: (id: string) => void;
  level?: 2 | 3 | 4;
}

const WIDTH = 600;
const HEIGHT = 440;
const CLASSES = 5;

interface Bounded extends PlaceValue {
  boundary: Geometry;
}

/**
 * Places as areas in five classes, told apart by shade and by texture; hidden values are hatched. Whoever cannot point
 * at the map chooses from the list beside it. Loaded lazily, as it brings d3-geo.
 */
export default function PlaceMap({ places, quantity, selected = null, onSelect, ...frame }: Props) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const words = usePointWords(quantity);
  const id = useId();
  const bounded = useMemo(
    () =>
      places.flatMap((place): Bounded[] =>
        place.boundary ? [{ ...place, boundary: woundForD3(place.boundary) }] : [],
      ),
    [places],
  );
  const draw = useMemo(() => {
    const all: FeatureCollection = {
      type: 'FeatureCollection',
      features: bounded.map(({ boundary }) => ({ type: 'Feature', properties: null, geometry: boundary })),
    };
    return geoPath(
      geoMercator().fitExtent(
        [
          [8, 8],
          [WIDTH - 8, HEIGHT - 8],
        ],
        all,
      ),
    ).digits(1);
  }, [bounded]);
  const values = bounded.flatMap(({ value }) => (value === null ? [] : [value]));
  const bounds = classBounds(values, CLASSES);
  const lowest = Math.min(...values);
  const fill = ({ value }: PlaceValue) =>
    value === null ? `url(#${id}-hidden)` : `url(#${id}-class-${classOf(value, bounds)})`;
  const chosen = bounded.find((place) => place.id === selected);
  return (
    <ChartFrame {...frame} table={<PlaceTable caption={frame.title} places={places} quantity={quantity} />}>
      <div className={styles.map}>
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="xMinYMid"
          className={styles.picture}
          aria-hidden="true"
        >
          <MapPatterns id={id} />
          {bounded.map((place) => (
            <path
              key={place.id}
              d={draw(place.boundary) ?? ''}
              fill={fill(place)}
              className={classes(styles.place, place.unstable && styles.unstable)}
              onClick={() => onSelect(place.id)}
            >
              <title>{`${place.name}: ${words.value(pointOfPlace(place))}`}</title>
            </path>
          ))}
          {chosen && <path d={draw(chosen.boundary) ?? ''} className={styles.chosen} />}
        </svg>
        <div className={styles.side}>
          <ul className={styles.legend} aria-label={t('place.legend')}>
            {bounds.map((bound, index) => (
              <li key={bound}>
                <Swatch fill={`url(#${id}-class-${index})`} />
                {classRange(index === 0 ? lowest : (bounds[index - 1] ?? lowest), bound, quantity, format)}
              </li>
            ))}
            {bounded.some(({ unstable }) => unstable) && (
              <li>
                <Swatch fill="none" dashed />
                {t('point.unstable')}
              </li>
            )}
            {bounded.some(({ value }) => value === null) && (
              <li>
                <Swatch fill={`url(#${id}-hidden)`} />
                {t('place.noValue')}
              </li>
            )}
          </ul>
          <div data-screen-only>
            <Field label={t('place.choose')}>
              <Select
                value={selected ?? ''}
                onChange={onSelect}
                placeholder={selected ? undefined : t('place.none')}
                options={[...bounded]
                  .sort((a, b) => a.name.localeCompare(b.name))
                  .map(({ id: value, name: label }) => ({ value, label }))}
              />
            </Field>
          </div>
          <p className={styles.said} role="status">
            {chosen && (
              <>
                <strong>{chosen.name}</strong> {words.all(pointOfPlace(chosen))}
              </>
            )}
          </p>
        </div>
      </div>
    </ChartFrame>
  );
}

function Swatch({ fill, dashed }: { fill: string; dashed?: boolean }) {
  return (
    <svg
      width="28"
      height="18"
      aria-hidden="true"
      className={classes(styles.swatch, dashed && styles.dashed)}
    >
      <rect width="28" height="18" fill={fill} />
    </svg>
  );
}
