import { apollo } from '../../apollo.js';
import type { ResultOf } from '../../graphql.js';
import { SignOutMutation, ViewerQuery } from '../session/session.graphql.js';

type Viewer = NonNullable<ResultOf<typeof ViewerQuery>['viewer']>;

/** Forgets what the public saw here and remembers who is signed in now. */
export async function enter(viewer: Viewer): Promise<void> {
  await apollo.clearStore();
  apollo.writeQuery({ query: ViewerQuery, data: { viewer } });
}

/** Asks the server anew who is signed in, after it began a session of its own. */
export async function enterAgain(): Promise<void> {
  await apollo.clearStore();
  await apollo.query({ query: ViewerQuery, fetchPolicy: 'network-only' });
}

/** Ends the session and forgets everything that was read in it. */
export async function leave(): Promise<void> {
  await apollo.mutate({ mutation: SignOutMutation });
  await apollo.clearStore();
  apollo.writeQuery({ query: ViewerQuery, data: { viewer: null } });
}
