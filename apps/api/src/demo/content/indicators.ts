import { ASTHMA_INDICATORS } from './indicators-asthma.js';
import { ATTENDANCE_INDICATORS } from './indicators-attendance.js';
import { BELONGING_INDICATORS } from './indicators-belonging.js';
import { BUS_INDICATORS } from './indicators-bus.js';
import { EARLY_INDICATORS } from './indicators-early.js';
import { HOUSING_INDICATORS } from './indicators-housing.js';
import { NEXT_STEP_INDICATORS } from './indicators-next-step.js';
import { RENT_INDICATORS } from './indicators-rent.js';
import { SUSPENSION_INDICATORS } from './indicators-suspensions.js';
import { TEST_INDICATORS } from './indicators-tests.js';
import type { Indicator } from './types.js';

/** All indicators, in the order of a life: before birth, school, after school, and the home around it. */
export const INDICATORS: readonly Indicator[] = [
  ...EARLY_INDICATORS,
  ...ASTHMA_INDICATORS,
  ...TEST_INDICATORS,
  ...ATTENDANCE_INDICATORS,
  ...SUSPENSION_INDICATORS,
  ...BELONGING_INDICATORS,
  ...NEXT_STEP_INDICATORS,
  ...HOUSING_INDICATORS,
  ...RENT_INDICATORS,
  ...BUS_INDICATORS,
];
