import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  getNamedType,
  isScalarType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';
import { ClosedByDefault } from '../src/access/closed-by-default.js';
import type { Rule } from '../src/access/decorators.js';

/** Any operation of the API with arguments that have the right shape, so that a spec can walk all of them. */
export interface WalkedOperation {
  name: string;
  rule: Rule;
  document: string;
  variables: Record<string, unknown>;
}

const SOME_ID = '019a0000-0000-7000-8000-000000000000';

/** Every GraphQL operation there is: a new one is walked the day it is born. */
export function allOperations(app: NestFastifyApplication, initiative: string): WalkedOperation[] {
  const { schema } = app.get(GraphQLSchemaHost, { strict: false });
  return app
    .get(ClosedByDefault)
    .operations()
    .filter(({ name }) => /^(Query|Mutation)\./.test(name))
    .map(({ name, rule }) => {
      const [kind = '', fieldName = ''] = name.split('.');
      const type = kind === 'Query' ? schema.getQueryType() : schema.getMutationType();
      const field = type?.getFields()[fieldName];
      if (!field || !rule) throw new Error(`${name} is not in the schema`);
      return { name, rule, ...operation(kind.toLowerCase(), field, initiative) };
    });
}

function operation(kind: string, field: GraphQLField<unknown, unknown>, initiative: string) {
  const variables = Object.fromEntries(
    field.args
      .filter(({ type }) => isNonNullType(type))
      .map(({ name, type }) => [name, name === 'initiative' ? initiative : value(type)]),
  );
  const used = field.args.filter(({ name }) => name in variables);
  const declared = used.map(({ name, type }) => `$${name}: ${type.toString()}`).join(', ');
  const given = used.map(({ name }) => `${name}: $${name}`).join(', ');
  const document = `${kind} ${declared ? `(${declared})` : ''} { ${field.name}${given ? `(${given})` : ''} ${selection(field.type)} }`;
  return { document, variables };
}

function selection(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  return isScalarType(named) || isEnumType(named) || isUnionType(named) ? '' : '{ __typename }';
}

/** Something of this type. */
export function value(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return value(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) && field.defaultValue === undefined,
    );
    return Object.fromEntries(required.map((field) => [field.name, value(field.type)]));
  }
  const samples: Record<string, unknown> = {
    ID: SOME_ID,
    Int: 1,
    Float: 1,
    Boolean: false,
    IsoDate: '2024-01-01',
    Json: {},
  };
  return samples[type.name] ?? 'some text';
}
