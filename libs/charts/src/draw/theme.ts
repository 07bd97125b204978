/** The day's colours of the design system, for pictures that leave the pages; a spec holds them against its tokens. */
export const COLOURS = {
  paper: '#ffffff',
  shade: '#f3ede2',
  rule: '#dad3c7',
  edge: '#857e73',
  ink: '#22211f',
  ink2: '#5b5750',
  teal: '#0b6e69',
  ochre: '#9a5b00',
  indigo: '#3d4e9e',
} as const;

/** Shades of a map's classes from the lowest to the highest, as on the page. */
export const SHADES = ['#e3f0ee', '#b4d9d5', '#7fbdb7', '#3b918b', '#0b5551'] as const;

export const FONT = 'Atkinson Hyperlegible Next';

/** Width of every picture, in pixels; its height follows what is in it. */
export const WIDTH = 960;
export const MARGIN = 32;
export const INNER = WIDTH - 2 * MARGIN;
