import type { EquitySummary, GapSummary } from '@chorus/domain';
import type { Geometry } from 'geojson';
import type { GapCourse } from '../equity.js';
import type { Format, Quantity } from '../format.js';
import type { PlaceValue } from '../places.js';
import type { PointWords } from '../pointWords.js';
import type { PublishedIndicator, PublishedSeries } from '../published.js';
import type { TrendData } from '../trendLayout.js';
import type { ChartPeriods, ChartSeries } from '../types.js';
import type { Say, UiWord, Words } from '../words.js';

/** The charts of an indicator's page, by the name that they have in addresses. */
export const CHARTS = ['trend', 'groups', 'gap', 'places', 'map'] as const;
export type ChartName = (typeof CHARTS)[number];

/** What the reader chose on the page, with the same names as there. */
export interface ChartChoice {
  /** Id of a place; empty for the one that holds all others. */
  place: string;
  /** Id of a category; empty for everyone. */
  group: string;
  /** Id of the dimension whose groups are compared; empty for the first. */
  by: string;
  /** Whether what comes if nothing changes is drawn behind the data. */
  ahead: boolean;
}

/** What charts are made from: nothing but what the reader may see. */
export interface ChartGround {
  indicator: PublishedIndicator;
  places: readonly { id: string; parentId: string | null; name: string; boundary?: Geometry | null }[];
  dimensions: readonly { id: string; name: string; categories: readonly { id: string; name: string }[] }[];
  words: Words;
  format: Format;
}

interface Said {
  /** Whose numbers they are, and what is beside what. */
  subtitle: string;
  /** One plain sentence that says what the chart shows. */
  sentence: string;
  quantity: Quantity;
  /** The series that are drawn, for those who take the numbers. */
  shown: readonly PublishedSeries[];
}

export interface TrendModel extends Said, TrendData {
  chart: 'trend';
}

export interface GroupsModel extends Said {
  chart: 'groups';
  periods: ChartPeriods;
  series: readonly ChartSeries[];
  everyone?: ChartSeries;
  /** Days of the breaks. */
  breaks: readonly string[];
}

export interface GapModel extends Said {
  chart: 'gap';
  gap: GapSummary;
  equity?: EquitySummary;
  course: GapCourse;
}

export interface PlacesModel extends Said {
  chart: 'places' | 'map';
  places: readonly PlaceValue[];
  /** Index of the one period that is shown. */
  period: number;
  overall: { label: string; value: number } | null;
}

export type ChartModel = TrendModel | GroupsModel | GapModel | PlacesModel;

/** What drawings are written with. */
export interface Pen {
  format: Format;
  words: PointWords;
  say: Say<UiWord>;
}
