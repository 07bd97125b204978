import type { PlaceCode } from './types.js';

/**
 * The map of Larkmoor County as arcs: each line between two corners is written once and used by the places on both
 * sides of it, so that neighbors share every vertex. Distances are kilometres east and north of the county's
 * south-west corner. The county is invented and lies nowhere.
 */
export type ArcStyle = 'RIVER' | 'SHORE' | 'CREEK' | 'RIDGE' | 'SURVEY';

export type KmPoint = readonly [east: number, north: number];

export interface Arc {
  readonly style: ArcStyle;
  /** From corner to corner, with the bends that a map-maker would draw by hand. */
  readonly through: readonly KmPoint[];
}

export const ARCS = {
  // The county's outer line, clockwise from the south-west corner.
  'west-carrow-west': {
    style: 'SURVEY',
    through: [
      [0, 1.6],
      [0.1, 12.4],
      [1.3, 12.5],
      [1.1, 24.2],
    ],
  },
  'lanthorn-west': {
    style: 'SURVEY',
    through: [
      [1.1, 24.2],
      [1, 31.8],
      [2.2, 31.9],
      [2.1, 38.6],
    ],
  },
  'lanthorn-shore': {
    style: 'SHORE',
    through: [
      [2.1, 38.6],
      [4.6, 36.4],
      [6.1, 37.9],
      [8.2, 36.1],
      [9.4, 33.2],
      [11.2, 32.1],
      [12.9, 33.4],
      [14.3, 33.2],
      [13.6, 36.4],
      [14.4, 38.6],
      [16.2, 40.1],
      [16.9, 37.6],
      [18.2, 37.9],
      [20.4, 36.9],
      [23.2, 38.8],
      [25.6, 39],
      [27, 40.7],
    ],
  },
  'pellow-shore': {
    style: 'SHORE',
    through: [
      [27, 40.7],
      [28.9, 41],
      [30.2, 43.4],
      [32.8, 43.1],
      [34.2, 45.6],
    ],
  },
  'pellow-north': {
    style: 'SURVEY',
    through: [
      [34.2, 45.6],
      [39.4, 45.7],
      [39.5, 47.2],
      [42.8, 47.2],
    ],
  },
  'ruddick-north': {
    style: 'SURVEY',
    through: [
      [42.8, 47.2],
      [56.2, 47.4],
    ],
  },
  'ruddick-east': {
    style: 'SURVEY',
    through: [
      [56.2, 47.4],
      [56.4, 37],
      [57.9, 36.9],
      [57.8, 27.1],
    ],
  },
  'halvard-east': {
    style: 'CREEK',
    through: [
      [57.8, 27.1],
      [56.1, 23.4],
      [57.4, 19.6],
      [55.6, 16],
      [56.3, 11.7],
      [55, 7.3],
    ],
  },
  'cobbin-south-east': {
    style: 'SURVEY',
    through: [
      [55, 7.3],
      [54.9, 2.2],
      [41.7, 2],
      [41.6, 0.2],
      [23.4, 0.1],
    ],
  },
  'west-carrow-south': {
    style: 'SURVEY',
    through: [
      [23.4, 0.1],
      [13.2, 0.2],
      [13.1, 1.5],
      [0, 1.6],
    ],
  },
  // Lines inside the county.
  'carrow-outlet': {
    style: 'RIVER',
    through: [
      [27, 40.7],
      [25.9, 38.6],
      [27.6, 37.4],
      [28.4, 35.6],
      [26.2, 34.6],
      [26.4, 32.3],
      [28.3, 30.4],
    ],
  },
  'carrow-at-the-falls': {
    style: 'RIVER',
    through: [
      [28.3, 30.4],
      [29.2, 29],
      [28.6, 27.4],
    ],
  },
  'carrow-in-the-city': {
    style: 'RIVER',
    through: [
      [28.6, 27.4],
      [27.1, 25.8],
      [27.7, 23.9],
      [30, 23.4],
      [30.9, 21.2],
      [28.5, 20.6],
      [28.7, 18.9],
    ],
  },
  'carrow-round-the-basin': {
    style: 'RIVER',
    through: [
      [28.7, 18.9],
      [29.6, 16.8],
      [32.2, 17.3],
      [34, 15.6],
      [36.4, 14.9],
    ],
  },
  'carrow-below-the-basin': {
    style: 'RIVER',
    through: [
      [36.4, 14.9],
      [37.9, 13.2],
      [37.2, 11.1],
    ],
  },
  'carrow-downstream': {
    style: 'RIVER',
    through: [
      [37.2, 11.1],
      [39, 9.2],
      [40.9, 9],
      [41.6, 11.6],
      [43.9, 12],
      [44.6, 9.2],
      [46.2, 7.4],
      [48.3, 7.6],
      [48.6, 9.8],
      [50.9, 9.6],
      [51.8, 6.4],
      [53.6, 5.9],
      [55, 7.3],
    ],
  },
  'west-carrow-lanthorn': {
    style: 'SURVEY',
    through: [
      [1.1, 24.2],
      [9.6, 24.4],
      [9.5, 26],
      [19.2, 26.3],
    ],
  },
  'aldgrove-lanthorn': {
    style: 'RIDGE',
    through: [
      [19.2, 26.3],
      [21.8, 27.9],
      [24.6, 28.2],
      [26, 30.1],
      [28.3, 30.4],
    ],
  },
  'pellow-bellows': {
    style: 'SURVEY',
    through: [
      [28.6, 27.4],
      [33.1, 27.6],
      [33, 28.7],
      [38.1, 28.9],
    ],
  },
  'pellow-ruddick': {
    style: 'RIDGE',
    through: [
      [42.8, 47.2],
      [42.1, 43],
      [43.6, 39.2],
      [41.4, 35.6],
      [40.6, 32],
      [38.1, 28.9],
    ],
  },
  'bellows-ruddick': {
    style: 'CREEK',
    through: [
      [38.1, 28.9],
      [38.7, 26.8],
      [40.4, 24.9],
    ],
  },
  'ruddick-halvard': {
    style: 'SURVEY',
    through: [
      [40.4, 24.9],
      [48.8, 25.1],
      [48.7, 26.8],
      [57.8, 27.1],
    ],
  },
  'bellows-halvard': {
    style: 'RIDGE',
    through: [
      [40.4, 24.9],
      [38.8, 21.6],
      [39.2, 18.7],
      [36.4, 14.9],
    ],
  },
  'aldgrove-west-carrow': {
    style: 'CREEK',
    through: [
      [19.2, 26.3],
      [20.3, 23.2],
      [19.1, 20.4],
      [21.2, 17.9],
      [22.4, 15.6],
    ],
  },
  'aldgrove-basin': {
    style: 'SURVEY',
    through: [
      [22.4, 15.6],
      [25.6, 17],
      [28.7, 18.9],
    ],
  },
  'basin-west-carrow': {
    style: 'CREEK',
    through: [
      [22.4, 15.6],
      [23.8, 13.5],
      [24.1, 11],
    ],
  },
  'basin-cobbin': {
    style: 'SURVEY',
    through: [
      [24.1, 11],
      [30.3, 10.7],
      [30.4, 9.9],
      [37.2, 11.1],
    ],
  },
  'west-carrow-cobbin': {
    style: 'CREEK',
    through: [
      [24.1, 11],
      [22.4, 8.1],
      [23.6, 4.9],
      [22.5, 2.4],
      [23.4, 0.1],
    ],
  },
} as const satisfies Record<string, Arc>;

export type ArcName = keyof typeof ARCS;

/** A ring walks along arcs; a leading minus walks an arc from its end to its start. */
export type Step = ArcName | `-${ArcName}`;

export const RINGS: Readonly<Record<PlaceCode, readonly Step[]>> = {
  larkmoor: [
    'west-carrow-west',
    'lanthorn-west',
    'lanthorn-shore',
    'pellow-shore',
    'pellow-north',
    'ruddick-north',
    'ruddick-east',
    'halvard-east',
    'cobbin-south-east',
    'west-carrow-south',
  ],
  aldgrove: [
    'aldgrove-lanthorn',
    'carrow-at-the-falls',
    'carrow-in-the-city',
    '-aldgrove-basin',
    '-aldgrove-west-carrow',
  ],
  'bellows-hill': [
    'pellow-bellows',
    'bellows-ruddick',
    'bellows-halvard',
    '-carrow-round-the-basin',
    '-carrow-in-the-city',
  ],
  'the-basin': [
    'aldgrove-basin',
    'carrow-round-the-basin',
    'carrow-below-the-basin',
    '-basin-cobbin',
    '-basin-west-carrow',
  ],
  'pellow-falls': [
    'pellow-shore',
    'pellow-north',
    'pellow-ruddick',
    '-pellow-bellows',
    '-carrow-at-the-falls',
    '-carrow-outlet',
  ],
  'ruddick-mills': [
    'ruddick-north',
    'ruddick-east',
    '-ruddick-halvard',
    '-bellows-ruddick',
    '-pellow-ruddick',
  ],
  'halvard-crossing': [
    'ruddick-halvard',
    'halvard-east',
    '-carrow-downstream',
    '-carrow-below-the-basin',
    '-bellows-halvard',
  ],
  'cobbin-hollow': ['basin-cobbin', 'carrow-downstream', 'cobbin-south-east', '-west-carrow-cobbin'],
  'west-carrow': [
    'west-carrow-west',
    'west-carrow-lanthorn',
    'aldgrove-west-carrow',
    'basin-west-carrow',
    'west-carrow-cobbin',
    'west-carrow-south',
  ],
  'port-lanthorn': [
    'lanthorn-west',
    'lanthorn-shore',
    'carrow-outlet',
    '-aldgrove-lanthorn',
    '-west-carrow-lanthorn',
  ],
};
