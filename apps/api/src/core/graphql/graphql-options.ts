import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import { formatError } from './error-format.js';
import { LIMIT_RULES, MAX_TOKENS } from './limits.js';

/** How GraphQL is served. The schema is made from the code; `npm run schema` writes it to libs/contract. */
export function graphqlOptions(config: Config): Omit<ApolloDriverConfig, 'driver'> {
  return {
    autoSchemaFile: true,
    sortSchema: true,
    path: '/graphql',
    context: (request: FastifyRequest) => ({ chorus: request.chorus }),
    introspection: config.graphqlIntrospection,
    graphiql: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    autoTransformHttpErrors: false,
    validationRules: LIMIT_RULES,
    parseOptions: { maxTokens: MAX_TOKENS },
    formatError,
    // Every answer depends on who asks; instrumenting each field for a cache we do not have costs a tenth of a page.
    plugins: [ApolloServerPluginCacheControlDisabled()],
    // Numbers and dates are checked by our own pipe, with our own words.
    buildSchemaOptions: { numberScalarMode: 'float' },
  };
}
