import {
  type Axis,
  axisOf,
  groupPlaces,
  isNumber,
  type PlaceValue,
  pointOfPlace,
  type Quantity,
  shareOf,
  tickDecimals,
} from '@chorus/charts';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../classes.js';
import { useFormat } from '../format.js';
import { ChartFrame, type ChartWords } from './ChartFrame.js';
import styles from './PlaceDots.module.css';
import { PlaceTable } from './PlaceTable.js';
import { usePointWords } from './usePointWords.js';

interface Props extends ChartWords {
  places: readonly PlaceValue[];
  quantity: Quantity;
  /** The value of all places together, as a line through the rows. */
  overall?: { label: string; value: number } | null;
  selected?: string | null;
  onSelect?: (id: string) => void;
  level?: 2 | 3 | 4;
}

const at = (share: number): CSSProperties => ({ insetInlineStart: `${share * 100}%` });

/** One dot a place with its interval. Stable values stand in order; unstable ones apart and unranked; hidden ones last. */
export function PlaceDots({ places, quantity, overall, selected, onSelect, ...frame }: Props) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const words = usePointWords(quantity);
  const { ranked, unstable, without } = groupPlaces(places);
  const axis = axisOf([
    ...places.flatMap(({ value, lower, upper }) => [value, lower, upper].filter(isNumber)),
    ...(overall ? [overall.value] : []),
  ]);
  const decimals = tickDecimals(axis.ticks, quantity.decimals ?? 0);
  const row = (place: PlaceValue) => (
    <Row
      key={place.id}
      place={place}
      axis={axis}
      overall={overall?.value}
      text={words.value(pointOfPlace(place))}
      chosen={place.id === selected}
      onSelect={onSelect}
    />
  );
  return (
    <ChartFrame {...frame} table={<PlaceTable caption={frame.title} places={places} quantity={quantity} />}>
      <div className={styles.chart}>
        {overall && (
          <p className={styles.overall}>
            <span className={styles.overallMark} aria-hidden="true" />
            {overall.label}: {format.value(overall.value, quantity)}
          </p>
        )}
        <ol className={styles.rows}>{ranked.map(row)}</ol>
        <p className={styles.axis} aria-hidden="true">
          {axis.ticks.map((tick) => (
            <span key={tick} style={at(shareOf(tick, axis.min, axis.max))}>
              {format.tick(tick, { unit: quantity.unit, decimals })}
            </span>
          ))}
        </p>
        {unstable.length > 0 && (
          <>
            <p className={styles.apart}>{t('place.unranked')}</p>
            <ul className={styles.rows}>{unstable.map(row)}</ul>
          </>
        )}
        {without.length > 0 && (
          <>
            <p className={styles.apart}>{t('place.without')}</p>
            <ul className={styles.rows}>{without.map(row)}</ul>
          </>
        )}
        {!axis.fromZero && (
          <p className={styles.note}>{t('chart.notFromZero', { value: format.value(axis.min, quantity) })}</p>
        )}
      </div>
    </ChartFrame>
  );
}

interface RowProps {
  place: PlaceValue;
  axis: Axis;
  overall: number | undefined;
  text: string;
  chosen: boolean;
  onSelect: ((id: string) => void) | undefined;
}

function Row({ place, axis, overall, text, chosen, onSelect }: RowProps) {
  const { id, name, value, lower, upper, unstable } = place;
  const share = (part: number) => shareOf(part, axis.min, axis.max);
  return (
    <li className={classes(styles.row, chosen && styles.chosen)}>
      {onSelect ? (
        <button type="button" className={styles.name} aria-pressed={chosen} onClick={() => onSelect(id)}>
          {name}
        </button>
      ) : (
        <span className={styles.name}>{name}</span>
      )}
      {value === null ? (
        <span className={styles.without}>
          <span className={styles.hidden} aria-hidden="true" />
          {text}
        </span>
      ) : (
        <>
          <span className={styles.track} aria-hidden="true">
            {overall !== undefined && <span className={styles.line} style={at(share(overall))} />}
            {isNumber(lower) && isNumber(upper) && (
              <span
                className={styles.interval}
                style={{ ...at(share(lower)), inlineSize: `${(share(upper) - share(lower)) * 100}%` }}
              />
            )}
            <span className={classes(styles.dot, unstable && styles.hollow)} style={at(share(value))} />
          </span>
          <span className={styles.value}>{text}</span>
        </>
      )}
    </li>
  );
}
