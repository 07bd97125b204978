import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { GraphQLError, ValidationContext, ValidationRule } from 'graphql';

/** More tokens than any page needs; parsing stops there. */
export const MAX_TOKENS = 2_000;

/** Reported like any other fault of a document: the rules by themselves would throw, which ends as a fault of ours. */
const quiet = {
  exposeLimits: false,
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)],
};

/** A query is refused by its shape, before anything of it runs. Our own pages stay far below each limit. */
export const LIMIT_RULES: ValidationRule[] = [
  maxDepthRule({ n: 12, ...quiet }),
  maxAliasesRule({ n: 10, ...quiet }),
  maxDirectivesRule({ n: 20, ...quiet }),
  costLimitRule({ maxCost: 12_000, ...quiet }),
];
