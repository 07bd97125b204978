import { sdmxCode } from '../sdmx-csv.js';
import type { TidyObservation } from '../tidy-csv.js';
import { comboCode } from './combo.js';
import { dhis2Period } from './period.js';

/** One value of a DHIS2 data value set. All identifiers are codes; `default` is everyone. */
export interface Dhis2Value {
  dataElement: string;
  period: string;
  orgUnit: string;
  categoryOptionCombo: string;
  value: string;
  comment?: string;
}

/** What a DHIS2 server takes at `/api/dataValueSets`, with every identifier scheme set to CODE. */
export interface Dhis2ValueSet {
  dataValues: Dhis2Value[];
}

/**
 * Observations as a DHIS2 data value set: the value of an indicator under its slug, numerator and denominator beside
 * it. What has no value is left out, because a data value set has no word for it, and so is what has a period that
 * DHIS2 does not know; `leftOut` counts those observations. `dataValueTable` reads the rest back as it was.
 */
export async function dhis2ValueSet(
  observations: Iterable<TidyObservation> | AsyncIterable<TidyObservation>,
): Promise<Dhis2ValueSet & { leftOut: number }> {
  const dataValues: Dhis2Value[] = [];
  let leftOut = 0;
  for await (const { indicator, place, period: when, categories, value, note, ...parts } of observations) {
    const period = dhis2Period(when);
    if (value === undefined || period === undefined) {
      leftOut += 1;
      continue;
    }
    const of = {
      period,
      orgUnit: place.code || sdmxCode(place.name),
      categoryOptionCombo: comboCode(categories),
    };
    dataValues.push({ dataElement: indicator, ...of, value: String(value), ...(note && { comment: note }) });
    for (const part of ['numerator', 'denominator'] as const) {
      const figure = parts[part];
      if (figure !== undefined)
        dataValues.push({ dataElement: `${indicator}-${part}`, ...of, value: String(figure) });
    }
  }
  return { dataValues, leftOut };
}
