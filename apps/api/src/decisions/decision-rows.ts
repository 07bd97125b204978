import type { ActionState, Audience, Seats, SeriesStatus } from '@chorus/domain';
import type { Translations } from '../core/localized.js';
import type { ShelfFacts } from '../series/shelf.js';
import type { CitedRow } from '../tensions/tensions.repository.js';

/** A curve of a decision, as the reader's shelf shows it now. */
export interface CurveRow {
  placeId: string;
  /** The decision is meant to move it; otherwise it was looked at. */
  isMeant: boolean;
  indicatorId: string;
  /** Null where the indicator is not on the reader's shelf (any more). */
  slug: string | null;
  facts: ShelfFacts | null;
  starts: string[] | null;
  ends: string[] | null;
  /** Null where there is no such series there. */
  values: (number | null)[] | null;
  states: string | null;
  reliability: string | null;
  status: SeriesStatus | null;
}

export interface ChangeRow {
  number: number;
  text: string;
  language: string;
  madeOn: string;
}

/** One line of the log. */
export interface DecisionRow extends Seats {
  id: string;
  version: number;
  audience: Audience;
  title: string;
  text: string;
  reasons: string;
  notChosen: string;
  language: string;
  bodyId: string;
  bodyName: string;
  decidedOn: string;
  reviewOn: string | null;
  changedOn: string;
  curves: CurveRow[];
  actions: number;
  actionsDone: number;
  /** What was said last of what changed. */
  lastChange: ChangeRow | null;
}

export interface ActionRow {
  id: string;
  version: number;
  what: string;
  who: string;
  until: string | null;
  state: ActionState;
  words: string;
  language: string;
  changedOn: string;
}

export interface CitedTensionRow {
  /** Null where it is not open to the reader. */
  tension: { id: string; title: string; language: string; state: string } | null;
}

/** A decision with all that hangs on it. */
export interface WholeDecision extends Omit<DecisionRow, 'actions'> {
  tensions: CitedTensionRow[];
  themes: { id: string; name: string; translations: Translations }[];
  cited: CitedRow[];
  actions: ActionRow[];
  changes: ChangeRow[];
}

export interface DecisionChoice {
  id?: string;
  /** Those that came of this tension. */
  tension?: string;
  /** Slug of an indicator that they are meant to move. */
  indicator?: string;
}

/** A table and its seats when it decided last. */
export interface BodyRow extends Seats {
  id: string;
  name: string;
  language: string;
}

export interface FormerRow extends Seats {
  version: number;
  changedOn: string;
  title: string;
  text: string;
  reasons: string;
  notChosen: string;
  language: string;
  decidedOn: string;
  reviewOn: string | null;
}

/** What a teller reads of a decision that rests on their story. */
export interface OwnDecisionRow {
  id: string;
  title: string;
  language: string;
  decidedOn: string;
  /** Where it can be read; null where the public cannot. */
  path: string | null;
  isDown: boolean;
  actions: Pick<ActionRow, 'what' | 'who' | 'state' | 'words' | 'language'>[];
  changes: ChangeRow[];
}
