import type { DataSet } from '../dataset/generate.js';
import type { Case, Request } from '../measure.js';

/** What the front page of the site asks for. */
const FRONT_PAGE = `query FrontPage($initiative: String!) {
  frontPage(initiative: $initiative) {
    results { id name indicators { id slug name unit decimals direction gaps storyMarks
      periods { labels starts ends }
      series { values states reliability targets summary }
      reading { stories better mixed worse }
      quotes { storyId quote alias language placeId happenedStart happenedEnd livedTrend stance } } }
    disagreements { indicatorId status stories better mixed worse }
    voices { dimensionId tellers groups }
  }
}`;

export function frontRequest({ scale }: DataSet): Request {
  return graphql(FRONT_PAGE, { initiative: scale.slug });
}

export function frontCases(data: DataSet): Case[] {
  const chorus = [frontRequest(data)];
  const limit = (path: string) => [{ path: `${path}?initiative=${data.scale.slug}` }];
  return [
    { name: 'front page', chorus, limit: limit('/front'), aim: 0.45 },
    { name: 'front page, limit in columns', chorus, limit: limit('/front-in-columns') },
  ];
}

/** A GraphQL operation as an HTTP request. */
export function graphql(query: string, variables: object): Request {
  return {
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  };
}
