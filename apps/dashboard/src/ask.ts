import type { TadaDocumentNode } from 'gql.tada';
import { print } from '@0no-co/graphql.web';
import { failureOf, offline } from './failure.js';

/**
 * Asks the API once, without a cache. For the pages of storytellers, which must be small: they load nothing else to
 * talk to the server. Throws Failure.
 */
export async function ask<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  let body: { data?: Result; errors?: Parameters<typeof failureOf>[0][] };
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: print(document), variables }),
      signal,
    });
    body = (await response.json()) as typeof body;
  } catch {
    throw offline();
  }
  const [error] = body.errors ?? [];
  if (error) throw failureOf(error);
  if (!body.data) throw offline();
  return body.data;
}
