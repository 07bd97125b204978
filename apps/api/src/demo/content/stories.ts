import { STORIES_BASIN_HOMES } from './stories-basin-homes.js';
import { STORIES_BEING_HEARD } from './stories-being-heard.js';
import { STORIES_CITY_MORNINGS } from './stories-city-mornings.js';
import { STORIES_FARM_ROADS } from './stories-farm-roads.js';
import { STORIES_HEARINGS } from './stories-hearings.js';
import { STORIES_HILL_HOMES } from './stories-hill-homes.js';
import { STORIES_MILL_ROAD } from './stories-mill-road.js';
import { STORIES_OTHER_HOMES } from './stories-other-homes.js';
import { STORIES_SCHOOL_DESKS } from './stories-school-desks.js';
import { STORIES_SENT_HOME } from './stories-sent-home.js';
import type { Story } from './types.js';

/** All stories, by arrival: as a steward would have read them. All tellers are invented. */
export const STORIES: readonly Story[] = [
  ...STORIES_MILL_ROAD,
  ...STORIES_FARM_ROADS,
  ...STORIES_CITY_MORNINGS,
  ...STORIES_SCHOOL_DESKS,
  ...STORIES_BASIN_HOMES,
  ...STORIES_HILL_HOMES,
  ...STORIES_OTHER_HOMES,
  ...STORIES_SENT_HOME,
  ...STORIES_HEARINGS,
  ...STORIES_BEING_HEARD,
].sort((a, b) => a.arrived.localeCompare(b.arrived));
