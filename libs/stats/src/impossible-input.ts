/** An argument that no real data can have, such as more events than people. It is a mistake of the caller. */
export class ImpossibleInput extends RangeError {
  override readonly name = 'ImpossibleInput';

  constructor(
    /** Name of the argument, such as `n` or `baseline.value`. */
    readonly argument: string,
    /** What is wrong with it, in words. */
    readonly reason: string,
  ) {
    super(`${argument} ${reason}`);
  }
}

/** Throws ImpossibleInput unless the number is finite. */
export function requireFinite(argument: string, value: number): void {
  if (!Number.isFinite(value)) throw new ImpossibleInput(argument, `must be a finite number, not ${value}`);
}

/** Throws ImpossibleInput unless the number is finite and not below zero. */
export function requireNotNegative(argument: string, value: number): void {
  requireFinite(argument, value);
  if (value < 0) throw new ImpossibleInput(argument, `must not be below zero, but is ${value}`);
}

/** Throws ImpossibleInput unless the number is finite and above zero. */
export function requirePositive(argument: string, value: number): void {
  requireFinite(argument, value);
  if (value <= 0) throw new ImpossibleInput(argument, `must be above zero, but is ${value}`);
}

/** Throws ImpossibleInput unless the number lies between 0 and 1, both excluded. */
export function requireInsideUnit(argument: string, value: number): void {
  if (!(value > 0 && value < 1))
    throw new ImpossibleInput(argument, `must lie between 0 and 1, not ${value}`);
}

/** Throws ImpossibleInput unless x of n is possible: n above zero and x from 0 to n. */
export function requirePartOf(x: number, n: number): void {
  requireNotNegative('x', x);
  requirePositive('n', n);
  if (x > n) throw new ImpossibleInput('x', `(${x}) must not be larger than n (${n})`);
}
