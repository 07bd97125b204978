import type { KnownDimension } from '../known.js';
import { sdmxCode } from '../sdmx-csv.js';
import { fold } from '../text.js';

/** Category option combos that mean everyone: none, the code and the identifier that every DHIS2 server gives it. */
const EVERYONE: ReadonlySet<string> = new Set(['', 'default', 'hllvx50cxc0']);
const BETWEEN = ':';
const WITHIN = '.';

export function isEveryone(combo: string): boolean {
  return EVERYONE.has(fold(combo));
}

/**
 * The code of a combination of categories: `age.0-4:sex.girls`, with the dimensions in the order of their keys, so that
 * one combination has one code. The dimension stands in it, because two dimensions may both have a category `other`.
 */
export function comboCode(categories: Readonly<Record<string, string>>): string {
  const codes = Object.keys(categories)
    .sort()
    .map((key) => sdmxCode(key) + WITHIN + sdmxCode(categories[key] ?? ''));
  return codes.join(BETWEEN) || 'default';
}

/**
 * What a combo says of each dimension, as key of the dimension to key of the category. Understood are codes that
 * `comboCode` wrote, and names of categories divided by commas, as DHIS2 names its combos ("Female, 15-24y").
 * Undefined when a part is nobody's name, or the name of several.
 */
export function readCombo(
  combo: string,
  dimensions: readonly KnownDimension[],
): ReadonlyMap<string, string> | undefined {
  if (isEveryone(combo)) return new Map();
  return (
    partsOf(combo.split(BETWEEN), dimensions, ofCode) ??
    partsOf([combo], dimensions, ofName) ??
    partsOf(namesIn(combo), dimensions, ofName)
  );
}

type Fits = (dimension: KnownDimension, names: readonly string[], part: string) => boolean;

const ofCode: Fits = ({ key }, names, part) =>
  names.some((name) => fold(sdmxCode(key) + WITHIN + sdmxCode(name)) === fold(part));
const ofName: Fits = (_, names, part) => names.some((name) => fold(name) === fold(part));

/** "Ages 5, 6" is one name; only a comma and a space divide. */
function namesIn(combo: string): string[] {
  return combo.split(/,\s+/).map((part) => part.trim());
}

function partsOf(
  parts: readonly string[],
  dimensions: readonly KnownDimension[],
  fits: Fits,
): Map<string, string> | undefined {
  const found = new Map<string, string>();
  for (const part of parts) {
    const meant = dimensions.flatMap((dimension) =>
      dimension.categories
        .filter(({ key, name, aliases }) => fits(dimension, [key, name, ...aliases], part))
        .map((category) => [dimension.key, category.key] as const),
    );
    const [only] = meant;
    if (!only || meant.length > 1 || found.has(only[0])) return undefined;
    found.set(...only);
  }
  return found;
}
