import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, ModuleRef, Reflector } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { RULE, type Rule } from './decorators.js';

const RESOLVER_TYPE = 'graphql:resolver_type';
const OPERATIONS = ['Query', 'Mutation', 'Subscription'];

/** Every operation of the server, with its rule. */
export interface Operation {
  name: string;
  rule: Rule | undefined;
}

/**
 * Closed by default: an operation that does not say whom it is for stops the server from starting, and so does one
 * that asks for an ability without saying in which initiative.
 */
@Injectable()
export class ClosedByDefault implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
    private readonly modules: ModuleRef,
  ) {}

  onApplicationBootstrap(): void {
    const operations = this.operations();
    const open = operations.filter(({ rule }) => !rule);
    if (open.length > 0) {
      const names = open.map(({ name }) => name).join(', ');
      throw new Error(`Declare @Allow, @SignedIn or @Public on: ${names}`);
    }
    const lost = operations.filter(({ name, rule }) => rule?.kind === 'allow' && !this.namesInitiative(name));
    if (lost.length > 0) {
      throw new Error(`Give an argument "initiative" to: ${lost.map(({ name }) => name).join(', ')}`);
    }
  }

  operations(): Operation[] {
    const scanner = new MetadataScanner();
    return [...this.discovery.getProviders(), ...this.discovery.getControllers()].flatMap(
      ({ instance, metatype }) => {
        if (!instance || !metatype) return [];
        const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
        return scanner.getAllMethodNames(prototype).flatMap((method) => {
          const handler = prototype[method] as () => unknown;
          const name = operationName(handler, method, metatype);
          return name
            ? [{ name, rule: this.reflector.getAllAndOverride<Rule | undefined>(RULE, [handler, metatype]) }]
            : [];
        });
      },
    );
  }

  private namesInitiative(operation: string): boolean {
    const [type = '', field = ''] = operation.split('.');
    if (!OPERATIONS.includes(type)) return operation.includes(':initiative');
    const { schema } = this.modules.get(GraphQLSchemaHost, { strict: false });
    const root = type === 'Query' ? schema.getQueryType() : schema.getMutationType();
    return root?.getFields()[field]?.args.some(({ name }) => name === 'initiative') ?? false;
  }
}

/** `Mutation.signIn` or `GET /api/i/:initiative/...`; undefined for a method that is no operation. */
function operationName(handler: () => unknown, method: string, metatype: object): string | undefined {
  const graphql = Reflect.getMetadata(RESOLVER_TYPE, handler) as string | undefined;
  if (graphql && OPERATIONS.includes(graphql)) {
    const named = Reflect.getMetadata('graphql:resolver_name', handler) as string | undefined;
    return `${graphql}.${named ?? method}`;
  }
  const path = Reflect.getMetadata(PATH_METADATA, handler) as string | undefined;
  if (path === undefined) return undefined;
  return `${String(Reflect.getMetadata(PATH_METADATA, metatype))}/${path}`;
}
