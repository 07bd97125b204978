import { useQuery } from '@apollo/client/react';
import { ViewerQuery } from './session.graphql.js';

/** Whoever is signed in; null for nobody, undefined while that is not known yet. */
export function useViewer() {
  const { data, refetch } = useQuery(ViewerQuery, { fetchPolicy: 'cache-first' });
  return { viewer: data?.viewer, refetch };
}
