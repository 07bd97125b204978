import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  getNamedType,
  isAbstractType,
  isInputObjectType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { value } from './operations.js';

/** A query of the API that asks for all there is, with one choice of arguments. */
export interface Question {
  name: string;
  document: string;
  variables: Record<string, unknown>;
}

/** Values to try for an argument or a field of an input, by its name. */
export type Choices = Record<string, readonly unknown[]>;

const DEEP = 9;

/**
 * Every query there is, for all its fields, with each choice of each argument: the required ones in all combinations,
 * and one optional one at a time, so that a new query or a new filter is asked the day it is born.
 */
export function allQuestions(app: NestFastifyApplication, choices: Choices): Question[] {
  const { schema } = app.get(GraphQLSchemaHost, { strict: false });
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) =>
    variants(field, choices).map((variables) => ({
      name: field.name,
      document: documentOf(schema, field, Object.keys(variables)),
      variables,
    })),
  );
}

function variants({ args }: GraphQLField<unknown, unknown>, choices: Choices): Record<string, unknown>[] {
  const required = args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  const base = required.reduce<Record<string, unknown>[]>(
    (made, arg) =>
      made.flatMap((one) => valuesOf(arg, choices).map((each) => ({ ...one, [arg.name]: each }))),
    [{}],
  );
  const [first] = base;
  const optional = args.filter((arg) => !required.includes(arg));
  return [
    ...base,
    ...optional.flatMap((arg) =>
      valuesOf(arg, choices).flatMap((each) => (first ? [{ ...first, [arg.name]: each }] : [])),
    ),
  ];
}

function valuesOf({ name, type }: Pick<GraphQLArgument, 'name' | 'type'>, choices: Choices): unknown[] {
  const chosen = choices[name];
  if (chosen) return [...chosen];
  const named = getNamedType(type);
  if (!isInputObjectType(named) || isNonNullType(type)) return [value(type)];
  const needed = value(named) as object;
  return Object.values(named.getFields()).flatMap((field) =>
    valuesOf(field, choices).map((each) => ({ ...needed, [field.name]: each })),
  );
}

function documentOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, given: string[]): string {
  const used = field.args.filter(({ name }) => given.includes(name));
  const declared = used.map(({ name, type }) => `$${name}: ${type.toString()}`).join(', ');
  const passed = used.map(({ name }) => `${name}: $${name}`).join(', ');
  return `query ${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`} ${everything(schema, field.type, [])} }`;
}

function everything(schema: GraphQLSchema, type: GraphQLOutputType, above: readonly string[]): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  const path = [...above, named.name];
  if (isAbstractType(named)) {
    const parts = schema
      .getPossibleTypes(named)
      .map((each) => `... on ${each.name} ${everything(schema, each, path)}`);
    return `{ __typename ${parts.join(' ')} }`;
  }
  if (!isObjectType(named)) return '';
  const parts = Object.values(named.getFields())
    .filter(({ args }) => args.every((arg) => !isNonNullType(arg.type) || arg.defaultValue !== undefined))
    .filter((each) => isLeafType(getNamedType(each.type)) || path.length < DEEP)
    .filter((each) => !path.includes(getNamedType(each.type).name))
    .map((each) => `${each.name} ${everything(schema, each.type, path)}`);
  return `{ ${parts.join(' ') || '__typename'} }`;
}
