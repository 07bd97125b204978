import type {
  Audience,
  Direction,
  Frequency,
  IndicatorKind,
  Measure,
  ObservationStatus,
  OrganizationKind,
  Period,
  ValueState,
} from '@chorus/domain';
import type { Model } from './model.js';

/**
 * The shapes of the demo initiative. Everything here is plain data, invented from beginning to end: no person, place,
 * organization or source in it is real.
 */

/** A text that people read, in both languages of the initiative. */
export interface LocalText {
  readonly en: string;
  readonly es: string;
}
export type Language = keyof LocalText;

export const PLACE_CODES = [
  'larkmoor',
  'aldgrove',
  'bellows-hill',
  'the-basin',
  'pellow-falls',
  'ruddick-mills',
  'halvard-crossing',
  'cobbin-hollow',
  'west-carrow',
  'port-lanthorn',
] as const;
export type PlaceCode = (typeof PLACE_CODES)[number];
/** The county; all other places lie in it and tile it. */
export const COUNTY = 'larkmoor';
export type PartPlaceCode = Exclude<PlaceCode, typeof COUNTY>;

export const DIMENSION_KEYS = ['race', 'gender', 'income', 'circumstance'] as const;
export type DimensionKey = (typeof DIMENSION_KEYS)[number];

export const RACES = ['native', 'asian', 'black', 'hispanic', 'multiple', 'white'] as const;
export type Race = (typeof RACES)[number];
export const GENDERS = ['girls-women', 'boys-men', 'nonbinary'] as const;
export type Gender = (typeof GENDERS)[number];
export const INCOMES = ['lower', 'higher'] as const;
export type Income = (typeof INCOMES)[number];
export const CIRCUMSTANCES = ['learning-english', 'disability', 'without-home'] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];
export type CategoryKey = Race | Gender | Income | Circumstance;

/** A group that an observation or a target speaks of. */
export interface CategoryRef {
  readonly dimension: DimensionKey;
  readonly category: CategoryKey;
}

export interface Category {
  readonly key: CategoryKey;
  readonly name: LocalText;
}

export interface Dimension {
  readonly key: DimensionKey;
  readonly name: LocalText;
  /** What the parts mean and how they were counted. */
  readonly note: LocalText;
  readonly categories: readonly Category[];
  /** True when every person is in exactly one category, so that the parts add up to everyone. */
  readonly partition: boolean;
}

export interface Organization {
  readonly key: string;
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly about: LocalText;
}

export interface Result {
  readonly key: ResultKey;
  readonly order: number;
  readonly name: LocalText;
  readonly about: LocalText;
}
export type ResultKey = 'ready-and-well' | 'learning-and-heard' | 'next-step' | 'homes-that-stay';

export interface Initiative {
  readonly slug: string;
  readonly name: string;
  readonly vision: LocalText;
  readonly about: LocalText;
  /** Shown on every page: all of this is invented. */
  readonly inventedNote: LocalText;
  /** The day on which this picture of the county was taken; nothing in the demo is younger. */
  readonly asOf: string;
  readonly languages: readonly Language[];
  readonly organizations: readonly Organization[];
  readonly results: readonly Result[];
}

export type Position = readonly [longitude: number, latitude: number];

export interface Boundary {
  readonly type: 'Polygon';
  readonly coordinates: readonly (readonly Position[])[];
}

export type PlaceLevel = 'county' | 'town' | 'district';

/** Residents in 2024, by category. The parts of a partition add up to `everyone`. */
export interface Population {
  readonly everyone: number;
  readonly race: Readonly<Record<Race, number>>;
  readonly gender: Readonly<Record<Gender, number>>;
  readonly income: Readonly<Record<Income, number>>;
  readonly circumstance: Readonly<Record<Circumstance, number>>;
}

export interface Place {
  readonly code: PlaceCode;
  readonly name: LocalText;
  readonly level: PlaceLevel;
  readonly parent?: PlaceCode;
  readonly about: LocalText;
  readonly population: Population;
  readonly boundary: Boundary;
}

export const INDICATOR_SLUGS = [
  'prenatal-care',
  'ready-for-kindergarten',
  'asthma-visits',
  'third-grade-reading',
  'eighth-grade-math',
  'chronic-absence',
  'suspensions',
  'four-year-graduation',
  'heard-at-school',
  'learning-english',
  'work-or-school',
  'college-or-training',
  'mentoring-kept',
  'rent-burden',
  'eviction-filings',
  'median-rent',
  'students-without-home',
  'help-calls',
  'bus-within-reach',
  'bus-service',
] as const;
export type IndicatorSlug = (typeof INDICATOR_SLUGS)[number];

export interface Source {
  readonly producer: string;
  readonly title: LocalText;
  readonly published: string;
  readonly accessed: string;
  readonly licence: string;
  readonly version: string;
  /** Always true: the producer does not exist. */
  readonly invented: true;
}

/** A value to reach, for everyone in the county unless a place or a group is named. */
export interface Target {
  readonly period: Period;
  readonly value: number;
  readonly place?: PlaceCode;
  readonly group?: CategoryRef;
  readonly rationale: LocalText;
}

export const ANNOTATION_KINDS = [
  'EVENT',
  'POLICY',
  'METHOD_CHANGE',
  'SERIES_BREAK',
  'EXPERIMENT',
  'DATA_QUALITY',
] as const;
export type AnnotationKind = (typeof ANNOTATION_KINDS)[number];

export interface Annotation {
  readonly kind: AnnotationKind;
  /** The day it happened; for a series break the first day of the new series. */
  readonly date: string;
  /** Where it applies; the whole county when left out. */
  readonly place?: PlaceCode;
  readonly title: LocalText;
  readonly text: LocalText;
}

/** Which groups the producer publishes: everyone is always there. Two dimensions mean their combinations. */
export interface Breakdown {
  readonly dimensions: readonly DimensionKey[];
  readonly places: 'ALL' | 'COUNTY';
  /** First year with these groups. */
  readonly from?: number;
}

/** Figures that are not there, or not as sure as the others. What is left out means "all". Years are starting years. */
export interface Exception {
  readonly from: number;
  readonly to: number;
  readonly places?: readonly PlaceCode[];
  /** Only these groups; without it, everyone and all groups. */
  readonly groups?: readonly CategoryRef[];
  readonly state?: Exclude<ValueState, 'VALUE'>;
  readonly status?: ObservationStatus;
  readonly note: LocalText;
}

export interface Indicator {
  readonly slug: IndicatorSlug;
  readonly name: LocalText;
  readonly definition: LocalText;
  readonly numerator?: LocalText;
  readonly denominator?: LocalText;
  readonly measure: Measure;
  /** Value = `per` times numerator over denominator, where there are both. */
  readonly per: number;
  readonly unit: LocalText;
  readonly decimals: number;
  readonly direction: Direction;
  readonly frequency: Frequency;
  readonly kind: IndicatorKind;
  /** Key of the organization that sends the figures; for PERFORMANCE it owns the indicator. */
  readonly owner: string;
  readonly result: ResultKey;
  /** The later curve that this one announces. */
  readonly foreshadows?: IndicatorSlug;
  readonly source: Source;
  readonly methodology: LocalText;
  readonly baseline: Period;
  readonly targets: readonly Target[];
  readonly annotations: readonly Annotation[];
  /** First and last starting year of the series. */
  readonly years: readonly [first: number, last: number];
  /** Places with figures of their own. */
  readonly places: readonly PlaceCode[];
  readonly breakdowns: readonly Breakdown[];
  readonly exceptions: readonly Exception[];
  /** The producer masks numerators from 1 to this number minus one, outside the county as a whole. */
  readonly maskedBelow?: number;
  readonly model: Model;
}

export interface Observation {
  readonly indicator: IndicatorSlug;
  readonly place: PlaceCode;
  /** Empty means everyone. */
  readonly categories: readonly CategoryRef[];
  readonly period: Period;
  readonly value?: number;
  readonly numerator?: number;
  readonly denominator?: number;
  /** Half-width of the 90 % interval, in the unit of the value; only where people were asked and not counted. */
  readonly moe?: number;
  readonly state: ValueState;
  readonly status: ObservationStatus;
  readonly note?: LocalText;
}

export interface Theme {
  readonly key: string;
  readonly parent?: string;
  readonly name: LocalText;
  readonly description: LocalText;
  readonly whenToUse: LocalText;
  readonly whenNot: LocalText;
}

export const PROMPT_KEYS = ['getting-to-school', 'a-home-that-stays', 'being-heard'] as const;
export type PromptKey = (typeof PROMPT_KEYS)[number];

export interface Prompt {
  readonly key: PromptKey;
  readonly question: LocalText;
  readonly help: LocalText;
  /** Keys of the themes a teller can choose from. */
  readonly themes: readonly string[];
  readonly indicators: readonly IndicatorSlug[];
  /** Asks for the lived trend, from much worse (-2) to much better (+2). */
  readonly livedTrendQuestion: LocalText;
  /** What the teller may say about who is speaking; all optional. */
  readonly voiceQuestions: readonly { readonly dimension: DimensionKey; readonly question: LocalText }[];
  readonly opened: string;
  readonly guardianRule: LocalText;
}

export const STANCES = ['CONFIRMS', 'EXPANDS', 'DISCORDANT'] as const;
export type Stance = (typeof STANCES)[number];

export interface StoryLink {
  readonly indicator: IndicatorSlug;
  readonly stance: Stance;
  readonly by: 'TELLER' | 'REVIEWER';
}

/** When it happened, as closely as the teller cared to say. */
export interface Happened extends Period {
  readonly precision: 'YEAR' | 'MONTH' | 'SPAN';
}

export interface Consent {
  readonly audience: Audience;
  readonly mayQuote: boolean;
  readonly showAlias: boolean;
  readonly mayContact: boolean;
  readonly researchExport: boolean;
  /** Last day on which the story may be shown; without it, until the teller says otherwise. */
  readonly until?: string;
  /** For tellers under 18: whether a guardian agreed. Left out for adults. */
  readonly guardianGiven?: boolean;
}

export const STORY_STATES = ['SUBMITTED', 'IN_REVIEW', 'PUBLISHED', 'HELD', 'WITHDRAWN'] as const;
export type StoryState = (typeof STORY_STATES)[number];

export interface Message {
  readonly from: 'STEWARD' | 'TELLER';
  readonly on: string;
  readonly text: string;
}

/** Who is speaking, as far as the teller said. */
export type Voice = Readonly<{
  race?: readonly Race[];
  gender?: Gender;
  income?: Income;
  circumstance?: readonly Circumstance[];
}>;

export type LivedTrend = -2 | -1 | 0 | 1 | 2;

export interface Story {
  readonly key: string;
  readonly prompt: PromptKey;
  readonly language: Language;
  readonly title?: string;
  /** Empty when WITHDRAWN: what was told is erased, so it is not here either. */
  readonly text: string;
  /** One sentence of the text, word for word; only where the teller allows quoting. */
  readonly quote?: string;
  readonly place?: PlaceCode;
  readonly happened?: Happened;
  /** Themes the teller chose, and themes a reviewer gave. */
  readonly themes: { readonly teller: readonly string[]; readonly reviewer: readonly string[] };
  readonly links: readonly StoryLink[];
  readonly livedTrend?: LivedTrend;
  readonly voice: Voice;
  readonly warnings: readonly LocalText[];
  readonly alias?: string;
  readonly via: 'SELF' | 'SCRIBE';
  readonly consent: Consent;
  readonly state: StoryState;
  /** Why it is held. */
  readonly reason?: LocalText;
  readonly messages: readonly Message[];
  readonly arrived: string;
}
