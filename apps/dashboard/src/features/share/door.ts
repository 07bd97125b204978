import type { ComponentType } from 'react';
import type { Draft } from './draft.js';
import type { Sent } from './sendOnce.js';
import type { Call, Submission } from './share.graphql.js';
import type { Problems, Step } from './steps.js';
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

/** What stands below a question is given. */
export interface BesideProps {
  step: Step;
  problems: Problems;
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
  /** Whether the device may keep a story that is being told, and is looked through for one. */
  keeps: boolean;
  /** Whether the browser asks before the page is closed with something on it that would be lost. */
  holdsUp: boolean;
  Start: ComponentType<StartProps>;
  /** Stands below each question. */
  Beside?: ComponentType<BesideProps>;
  Receipt: ComponentType<ReceiptProps>;
  /** What keeps a step from being left beside its own answers. */
  check?: (step: Step) => Problems;
  /** Sends the story another way than a teller does, and gives the code of its receipt. */
  post?: (story: Submission) => Promise<string>;
  /** Takes a finished story over when there is no line; undefined where it cannot. */
  withoutLine?: (story: Draft, files: DraftFiles) => Promise<Sent | undefined>;
  /** Begins again after everything was deleted, in place of the start screen. */
  startOver?: () => void;
}
