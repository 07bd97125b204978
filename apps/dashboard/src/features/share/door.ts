import type { ComponentType } from 'react';
import type { Draft } from './draft.js';
import type { Sent } from './sendOnce.js';
import type { Call } from './share.graphql.js';
import type { DraftInHand } from './useDraft.js';
import type { DraftFiles } from './useDraftFiles.js';

/** What the screen before the first question is given. */
export interface StartProps {
  call: Call;
  hand: DraftInHand;
  begin: () => void;
  /** Sends a finished story that was found here. */
  sendFound: () => void;
  /** Came back here from the first question. */
  isBegun: boolean;
}

/** What the screen after the last question is given. */
export interface ReceiptProps {
  sent: Sent;
  isPutAway: boolean;
  putAway: () => void;
  initiative: string;
}

/** How people come to the form. The questions are the same behind every door; what stands around them is not. */
export interface Door {
  /** Many people tell on this device: nothing of one is looked for, kept or held up for the next. */
  isShared: boolean;
  Start: ComponentType<StartProps>;
  Receipt: ComponentType<ReceiptProps>;
  /** Takes a finished story over when there is no line; undefined where it cannot. */
  withoutLine?: (story: Draft, files: DraftFiles) => Promise<Sent | undefined>;
  /** Begins again after everything was deleted, in place of the start screen. */
  startOver?: () => void;
}
