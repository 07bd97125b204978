import { ApolloClient, CombinedGraphQLErrors, HttpLink, InMemoryCache } from '@apollo/client';
import { Failure, failureOf, offline } from './failure.js';

/**
 * The cache keeps whole answers by their arguments. Things are not merged by id across queries: a list shows the
 * beginning of a story and its page all of it, and one must not overwrite the other.
 */
export const apollo = new ApolloClient({
  link: new HttpLink({ uri: '/graphql', credentials: 'same-origin' }),
  cache: new InMemoryCache({ dataIdFromObject: () => undefined }),
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
