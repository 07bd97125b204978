import { applyDecorators, type ArgumentMetadata, type PipeTransform, ValidationPipe } from '@nestjs/common';
import { isIsoDate, PROBLEMS, problem, type Problem } from '@chorus/domain';
import {
  ArrayMaxSize,
  IsArray,
  IsEmail,
  IsIn,
  IsNumber,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  Validate,
  ValidatorConstraint,
  type ValidationArguments,
  type ValidationError,
  type ValidatorConstraintInterface,
} from 'class-validator';
import { Invalid, type FieldProblem } from './errors.js';

/**
 * The shapes that inputs are made of. Each says what is wrong as a Problem, so that the page can put it beside the
 * field in the reader's language.
 */

function says(make: (args: ValidationArguments) => Problem) {
  return { message: (args: ValidationArguments) => JSON.stringify(make(args)) };
}

/** Of a text, or of the longest in a list of texts. */
const lengthOf = (value: unknown): number =>
  typeof value === 'string'
    ? value.length
    : Array.isArray(value)
      ? Math.max(0, ...value.map((each) => lengthOf(each)))
      : 0;

/** A text of at most `max` characters; with `min` 1 or more it must be filled in. `each`: for a list of texts. */
export function Text(
  max: number,
  { min = 0, each = false }: { min?: number; each?: boolean } = {},
): PropertyDecorator {
  return Length(min, max, {
    each,
    ...says(({ value }) => {
      const length = lengthOf(value);
      if (length === 0) return problem('REQUIRED');
      return length > max
        ? problem('TOO_LONG', { length, limit: max })
        : problem('TOO_SHORT', { limit: min });
    }),
  });
}

/** A part of an address: small letters, digits and hyphens. */
export function Slug(): PropertyDecorator {
  return applyDecorators(
    Text(80, { min: 1 }),
    Matches(
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
      says(() => problem('INVALID')),
    ),
  );
}

export function EmailAddress(): PropertyDecorator {
  return applyDecorators(
    Text(254, { min: 1 }),
    IsEmail(
      {},
      says(() => problem('NOT_AN_EMAIL')),
    ),
  );
}

export function Id(): PropertyDecorator {
  return IsUUID(
    undefined,
    says(() => problem('INVALID')),
  );
}

export function Ids(max: number): PropertyDecorator {
  return applyDecorators(ListOf(max), IsUUID(undefined, { each: true, ...says(() => problem('INVALID')) }));
}

/** A list of at most `max` entries; what an entry is, the next decorator says. */
export function ListOf(max: number): PropertyDecorator {
  return applyDecorators(
    IsArray(says(() => problem('INVALID'))),
    ArrayMaxSize(
      max,
      says(() => problem('TOO_MANY', { limit: max })),
    ),
  );
}

export function OneOf(words: readonly string[]): PropertyDecorator {
  return IsIn(
    [...words],
    says(() => problem('NOT_ALLOWED')),
  );
}

export function Finite({ min, max }: { min?: number; max?: number } = {}): PropertyDecorator {
  const outside = says(({ value }) =>
    problem('OUT_OF_RANGE', { value: Number(value), low: min ?? -Infinity, high: max ?? Infinity }),
  );
  return applyDecorators(
    IsNumber(
      { allowInfinity: false, allowNaN: false },
      says(() => problem('NOT_A_NUMBER')),
    ),
    ...(min === undefined ? [] : [Min(min, outside)]),
    ...(max === undefined ? [] : [Max(max, outside)]),
  );
}

@ValidatorConstraint({ name: 'day' })
class IsDay implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return typeof value === 'string' && isIsoDate(value);
  }
}

/** A day as 2024-03-01 that exists in the calendar. */
export function Day(): PropertyDecorator {
  return Validate(
    IsDay,
    says(() => problem('NOT_A_DATE')),
  );
}

/** May be left out; an explicit null counts as left out. */
export const Optional = IsOptional;

/** Checks every argument of every operation against the decorators of its class. */
export class InputPipe implements PipeTransform {
  private readonly pipe = new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidUnknownValues: false,
    validateCustomDecorators: false,
    exceptionFactory: (errors) => new Invalid(errors.flatMap((error) => fieldProblems(error))),
  });

  transform(value: unknown, metadata: ArgumentMetadata): unknown {
    // What is left out stays left out: Nest's pipe would check an empty object in its place. What must be there,
    // GraphQL has seen to.
    if (value === undefined || value === null) return value;
    const unreadable = unreadableTexts(value, metadata.metatype === String ? (metadata.data ?? '') : '');
    if (unreadable.length > 0)
      throw new Invalid(unreadable.map((path) => ({ path, problem: problem('UNREADABLE_TEXT') })));
    return this.pipe.transform(value, metadata);
  }
}

/** What a client sent, and no object of the house, such as the context of a request. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || prototype === Object.prototype;
}

/**
 * The paths of all texts that hold a character no text can have: U+0000, which PostgreSQL refuses, and halves of a
 * character (a surrogate alone), which would silently become another one.
 */
function unreadableTexts(value: unknown, path: string): string[] {
  if (typeof value === 'string') return /\0|\p{Surrogate}/u.test(value) ? [path] : [];
  if (!isPlain(value)) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    unreadableTexts(each, path === '' || Array.isArray(value) ? path || key : `${path}.${key}`),
  );
}

function fieldProblems(error: ValidationError, parent = ''): FieldProblem[] {
  const path = parent ? `${parent}.${error.property}` : error.property;
  const own = Object.values(error.constraints ?? {})
    .slice(0, 1)
    .map((message) => ({ path, problem: read(message) }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldProblems(child, path))];
}

function read(message: string): Problem {
  try {
    const { code, detail } = JSON.parse(message) as Problem;
    return code in PROBLEMS ? problem(code, detail) : problem('INVALID');
  } catch {
    return problem('INVALID');
  }
}
