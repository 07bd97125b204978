/**
 * What one file may take before it is given up: millions of points of a picture (a photo of a good phone has 12 to 50),
 * and seconds of work.
 */
export const EFFORT = { limit: 64, seconds: 60 } as const;
