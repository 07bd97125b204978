/** Statistics and small-number protection of the product. Everything here is pure; sources stand beside the functions. */
export { annualPercentChange, type AnnualChange } from './annual-change.js';
export { cohenKappa, krippendorffAlpha, type Code } from './coder-agreement.js';
export { groupConsensus, smoothedShare, type Consensus, type GroupVotes } from './consensus.js';
export { contrast, type Contrast, type CountedValue } from './contrast.js';
export {
  boundedEstimate,
  differenceOfBounded,
  differenceOfEstimates,
  differenceOfProportions,
  type Bounded,
  type Counts,
  type Estimate,
  type TestedDifference,
} from './difference.js';
export { disparity, type Disparity, type Spread, type WeightedGroup } from './disparity.js';
export { forecast, type Bounds, type Forecast } from './forecast.js';
export {
  equityGap,
  gapBetween,
  onAdverseOutcome,
  type EquityGap,
  type GapGroup,
  type GapQuestion,
  type NoGapReason,
} from './gap.js';
export { ImpossibleInput } from './impossible-input.js';
export { CONFIDENCE, countInterval, proportionInterval, rateInterval, type Interval } from './interval.js';
export { mannKendall, type MannKendall } from './mann-kendall.js';
export {
  coefficientOfVariation,
  interval95OfMoe,
  moeOfProportion,
  standardErrorOfMoe,
  surveyReliability,
  type SurveyEstimate,
  type SurveyReliability,
} from './margin-of-error.js';
export { differenceOfMeasured, type Measured } from './measured.js';
export { paceNeeded, targetReached, type Arrival, type PaceNeeded, type Reached } from './pace.js';
export { FEWEST_FOR_OUTLIERS, modifiedZ, type ModifiedZ } from './modified-z.js';
export { progressStatus, progressToTarget, type Progress } from './progress.js';
export { ratioOfBounded, ratioOfEstimates, ratioOfProportions, ratioOfRates, type Ratio } from './ratio.js';
export { reliability, type Reliability, type ReliabilityInput } from './reliability.js';
export { representation, type Representation, type Telling } from './representation.js';
export { runChart, type Run, type RunChart } from './run-chart.js';
export { senSlope, type Point, type SenSlope } from './sen-slope.js';
export { bounds, exposures, type CellBounds, type Exposure } from './suppression/bounds.js';
export type { Cell, Quantity, Relation } from './suppression/cell.js';
export { DEFAULT_POLICY, type SuppressionPolicy } from './suppression/policy.js';
export { protect, type Suppression } from './suppression/secondary.js';
export { lastSegment, trendVerdict, withoutOverlap, type Trend, type TrendVerdict } from './trend.js';
export { checkReadings, type RuleFinding } from './validation/check.js';
export { sharedLength, unitizingAlpha, type Continuum, type Unit } from './unitizing-agreement.js';
export {
  readingKey,
  type Reading,
  type ReadingKey,
  type RuleGround,
  type Whole,
} from './validation/ground.js';
export { termsOf, type Term } from './words/terms.js';
export {
  FEWEST_CODED,
  learnThemes,
  rankedThemes,
  suggestThemes,
  type CodedText,
  type ThemeModel,
  type ThemeSuggestion,
} from './words/theme-model.js';
