/** The sum of sign * x[column] over the columns named; what it comes to is kept beside it. */
export interface Equation {
  columns: readonly number[];
  signs: readonly number[];
}

/** The part of an equation on some columns, renumbered. */
export function restricted(equation: Equation | undefined, numbers: ReadonlyMap<number, number>): Equation {
  const columns: number[] = [];
  const signs: number[] = [];
  equation?.columns.forEach((column, at) => {
    const number = numbers.get(column);
    if (number === undefined) return;
    columns.push(number);
    signs.push(equation.signs[at] ?? 0);
  });
  return { columns, signs };
}

/** What an equation comes to; columns whose value is not known (NaN) are passed over. */
export function signedSum({ columns, signs }: Equation, values: Float64Array): number {
  return columns.reduce((sum, column, at) => sum + (signs[at] ?? 0) * (values[column] || 0), 0);
}
