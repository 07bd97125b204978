/** Contrast and the accent of an initiative, as WCAG 2.2 measures it. */

const HEX = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

/** WCAG 2.2 success criterion 1.4.3: text of ordinary size. */
export const TEXT_CONTRAST = 4.5;
/** WCAG 2.2 success criterion 1.4.11: marks of a chart, edges of a control. */
export const MARK_CONTRAST = 3;

/** Relative luminance from 0 (black) to 1 (white) of a colour written #rrggbb. Source: WCAG 2.2, "relative luminance". */
export function luminance(colour: string): number {
  const [, ...parts] = HEX.exec(colour) ?? [];
  if (parts.length !== 3) throw new RangeError(`Not a colour of the form #rrggbb: ${colour}`);
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const share = parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, from 1 to 21. Source: WCAG 2.2, "contrast ratio". */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

export interface Accent {
  accent: string;
  onAccent: string;
}

/**
 * The accent an initiative asked for, with the text colour that reads on it; undefined when it is too close to the
 * page's ground (3:1) or when neither paper nor ink reads on it (4.5:1). Then the product's own accent stays.
 */
export function accentOn(colour: string, paper: string, ink: string): Accent | undefined {
  if (!HEX.test(colour) || contrast(colour, paper) < MARK_CONTRAST) return undefined;
  const onAccent = [paper, ink].find((text) => contrast(colour, text) >= TEXT_CONTRAST);
  return onAccent ? { accent: colour, onAccent } : undefined;
}
