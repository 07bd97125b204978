import { AsyncLocalStorage } from 'node:async_hooks';

/** What the parts of one request leave for its end, without knowing of one another. */
export interface RequestNotes {
  /** SQL statements sent so far. */
  statements: number;
  /** A storyteller is at work: nothing of this request is logged with its moment. */
  anonymous: boolean;
}

export const requestStore = new AsyncLocalStorage<RequestNotes>();
