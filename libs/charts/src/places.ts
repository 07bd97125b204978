import { pointState, type PointCode, type PointState } from '@chorus/domain';
import type { Geometry } from 'geojson';
import type { Format, Quantity } from './format.js';
import type { ChartPoint } from './points.js';

/** One place and its newest value. */
export interface PlaceValue {
  id: string;
  name: string;
  /** Null wherever the state has no value. */
  value: number | null;
  state: PointCode;
  lower?: number | null;
  upper?: number | null;
  /** Too few people to be sure: shown, marked, never ranked. */
  unstable?: boolean;
  boundary?: Geometry | null;
}

export interface PlaceGroups {
  /** In order of their values, the highest first. */
  ranked: PlaceValue[];
  /** By name: their order would be chance. */
  unstable: PlaceValue[];
  /** By name, with the reason why there is no value. */
  without: PlaceValue[];
}

const byName = (a: PlaceValue, b: PlaceValue) => a.name.localeCompare(b.name);

/** Parts places into those that may be ranked, those that may only be shown, and those without a value. */
export function groupPlaces(places: readonly PlaceValue[]): PlaceGroups {
  const shown = places.filter(({ value }) => value !== null);
  return {
    ranked: shown
      .filter(({ unstable }) => !unstable)
      .sort((a, b) => (b.value ?? 0) - (a.value ?? 0) || byName(a, b)),
    unstable: shown.filter(({ unstable }) => unstable).sort(byName),
    without: places.filter(({ value }) => value === null).sort(byName),
  };
}

export const stateOf = (place: PlaceValue): PointState => pointState(place.state);

/**
 * Upper bounds that part values into at most `classes` groups of about the same size. Equal values stay together, so
 * there may be fewer. The last bound is the highest value.
 */
export function classBounds(values: readonly number[], classes: number): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const bounds = Array.from({ length: classes }, (_, index) => {
    const place = Math.ceil(((index + 1) / classes) * sorted.length) - 1;
    return sorted[place];
  });
  return [...new Set(bounds.filter((bound): bound is number => bound !== undefined))];
}

/** The class of a value: the first whose bound it does not exceed. */
export function classOf(value: number, bounds: readonly number[]): number {
  const found = bounds.findIndex((bound) => value <= bound);
  return found >= 0 ? found : bounds.length - 1;
}

/** A place as a point, so that places and periods are said in the same words. */
export function pointOfPlace(place: PlaceValue): ChartPoint {
  const { value, lower = null, upper = null, unstable = false } = place;
  return { index: 0, at: 0, value, state: stateOf(place), lower, upper, unstable };
}

/** What a class of a map holds, in words: one value where both ends read the same. */
export function classRange(low: number, high: number, quantity: Quantity, format: Format): string {
  const [from, to] = [format.value(low, quantity), format.value(high, quantity)];
  return from === to ? to : format.range(low, high, quantity);
}
