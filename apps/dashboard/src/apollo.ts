import {
  ApolloClient,
  CombinedGraphQLErrors,
  HttpLink,
  InMemoryCache,
  type FieldMergeFunction,
} from '@apollo/client';
import { combine } from './combine.js';
import { Failure, failureOf, offline } from './failure.js';

/** What several pages ask for, each with the fields that it needs. */
const SHARED = [
  'dimensions',
  'frontPage',
  'import',
  'imports',
  'initiative',
  'organizations',
  'places',
  'prompt',
  'prompts',
  'results',
  'reviewQueue',
  'savedMappings',
  'sources',
  'themes',
  'workIndicators',
];

/** Without it a page would take away the fields that another page, still open or gone back to, lives on. */
const merge: FieldMergeFunction<unknown> = (before, now) => combine(before, now);

/** What is shown inside other sites is what everybody may read, also where the reader happens to be signed in. */
const IN_A_FRAME = /^\/i\/[^/]+\/show\//;

/**
 * The cache keeps whole answers by their arguments. Things are not merged by id across questions: a list shows the
 * beginning of a story and its page all of it, and one must not overwrite the other. Answers to one question are
 * combined.
 */
export const apollo = new ApolloClient({
  link: new HttpLink({
    uri: '/graphql',
    credentials: IN_A_FRAME.test(location.pathname) ? 'omit' : 'same-origin',
  }),
  cache: new InMemoryCache({
    dataIdFromObject: () => undefined,
    typePolicies: { Query: { fields: Object.fromEntries(SHARED.map((field) => [field, { merge }])) } },
  }),
  defaultOptions: {
    watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
  },
});

/** Any error of Apollo as a Failure, to be shown or acted upon. */
export function failure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (CombinedGraphQLErrors.is(error)) return failureOf(error.errors[0] ?? {});
  return offline();
}
