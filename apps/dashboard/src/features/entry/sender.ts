import type { MeasureFacts } from '@chorus/domain';
import type { ResultOf } from '../../graphql.js';
import { Failure } from '../../failure.js';
import type { EntryBook } from './book.js';
import {
  cellAfterSaving,
  cellInput,
  type CellAddress,
  type CellContent,
  type CellDraft,
  type StoredCell,
} from './cells.js';
import type { SaveObservationsMutation } from './entry.graphql.js';

type Answer = ResultOf<typeof SaveObservationsMutation>['saveObservations'];
type Refused = Answer['refused'][number];

/** A cell as it was sent. */
interface Sent {
  key: string;
  draft: CellDraft;
  content: CellContent;
}

/** How cells reach the server; throws a Failure. */
export type Deliver = (cells: ReturnType<typeof cellInput>[], reason: string) => Promise<Answer>;

/**
 * REST: nothing under way. WAITING: something was typed and is about to be sent. SENDING. OFFLINE: the line is down,
 * it is tried again. STOPPED: the server does not want it, `failure` says why.
 */
export type SenderState = 'REST' | 'WAITING' | 'SENDING' | 'OFFLINE' | 'STOPPED';

/** Milliseconds after the last change: long enough to finish a thought, short enough that nobody waits for it. */
const PAUSE = 1500;
/** Before it is tried again on a bad line; then twice as long, and so on. */
const FIRST_RETRY = 3000;
const LAST_RETRY = 60_000;
/** Cells in one request; the server takes 2,000. */
const MOST = 1000;

/** Sends what was changed, a moment after the last change, and again until it arrives. */
export class Sender {
  state: SenderState = 'REST';
  failure: Failure | undefined;
  /** How many cells have arrived since the page was opened. */
  arrived = 0;
  private reason = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private retry = FIRST_RETRY;
  private held = false;

  constructor(
    private readonly book: EntryBook,
    private readonly facts: MeasureFacts,
    private readonly deliver: Deliver,
    private readonly who: string,
  ) {}

  /** Something was changed. */
  wake(): void {
    if (this.state === 'SENDING' || this.state === 'OFFLINE') return;
    if (this.waiting().length === 0) {
      this.rest();
      return;
    }
    this.wait(PAUSE, 'WAITING');
  }

  /** Why the numbers change; goes with everything that is sent from now on. */
  because(reason: string): void {
    this.reason = reason.trim();
  }

  /** While the reason is being written, nothing goes without it. */
  hold(held: boolean): void {
    this.held = held;
    if (!held) this.wake();
  }

  /** At once, without the pause: by key, when the line is back, when the page is left. */
  async send(): Promise<void> {
    if (this.state === 'SENDING') return;
    clearTimeout(this.timer);
    const batch = this.waiting().slice(0, MOST);
    if (batch.length === 0) {
      this.rest();
      return;
    }
    this.to('SENDING');
    try {
      const sent = batch.map(([key, draft]): Sent => ({ key, draft, content: this.book.look(key).content }));
      const answer = await this.deliver(
        sent.map(({ draft, content }) => cellInput(draft, content)),
        this.reason,
      );
      this.retry = FIRST_RETRY;
      this.take(sent, answer);
      this.state = 'REST';
      this.book.changed();
      if (this.waiting().length > 0) await this.send();
      else this.rest();
    } catch (error) {
      this.failed(error);
    }
  }

  /** Says why a figure that a rule asked about is right; the cell goes once more, with these words. */
  async answer(key: string, address: CellAddress, ruleId: string, words: string): Promise<void> {
    const { content, stored } = this.book.look(key);
    const draft: CellDraft = { ...address, seen: stored?.changeId ?? null, changes: {} };
    const input = { ...cellInput(draft, content), answers: [{ ruleId, words }] };
    try {
      this.take([{ key, draft, content }], await this.deliver([input], this.reason));
      this.book.changed();
    } catch (error) {
      this.failed(error);
      throw error;
    }
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  /** Takes over what the server says of each cell that was sent. */
  private take(sent: readonly Sent[], { changeIds, refused, warnings }: Answer): void {
    const refusals = new Map(refused.map((each) => [placeOf(each), each]));
    const at = new Date().toISOString();
    sent.forEach(({ key, draft, content }, index) => {
      const refusal = refusals.get(index);
      if (refusal) {
        this.refuse(key, draft, refusal);
        return;
      }
      const changeId = changeIds[index];
      const stands = changeId
        ? cellAfterSaving(draft, content, this.facts, { changeId, at, who: this.who })
        : undefined;
      this.book.saved(key, draft, stands);
      // What was changed since will be asked about when it is saved.
      if (!this.book.look(key).draft)
        this.book.ask(
          key,
          warnings.filter((each) => placeOf(each) === index),
        );
      this.arrived++;
    });
  }

  /** Drafts that can be sent: nothing is wrong with them, and nobody else was there first. */
  private waiting(): [string, CellDraft][] {
    return [...this.book.drafts].filter(([key]) => {
      const { problem, conflict } = this.book.look(key);
      return !problem && !conflict;
    });
  }

  private refuse(key: string, draft: CellDraft, { problem, standing }: Refused): void {
    const { code, detail } = problem;
    if (code === 'CHANGED_MEANWHILE' && standing) {
      this.book.rivalled(key, inSight(draft, standing), { at: standing.at ?? '', who: standing.who });
    } else {
      this.book.refused(key, draft, {
        code: code as 'INVALID',
        detail: detail as Record<string, string | number>,
      });
    }
  }

  private failed(error: unknown): void {
    const failure = error instanceof Failure ? error : new Failure('OFFLINE', { code: 'BUSY', detail: {} });
    if (failure.code === 'OFFLINE' || failure.code === 'UNAVAILABLE') {
      this.wait(this.retry, 'OFFLINE');
      this.retry = Math.min(LAST_RETRY, this.retry * 2);
    } else {
      this.to('STOPPED', failure);
    }
  }

  private wait(time: number, state: SenderState): void {
    clearTimeout(this.timer);
    this.to(state);
    this.timer = setTimeout(() => {
      if (this.held) this.wait(PAUSE, state);
      else void this.send();
    }, time);
  }

  private rest(): void {
    clearTimeout(this.timer);
    this.to('REST');
  }

  private to(state: SenderState, failure?: Failure): void {
    if (this.state === state && this.failure === failure) return;
    this.state = state;
    this.failure = failure;
    this.book.changed();
  }
}

/** Which of the cells that were sent something is about: 2, where the path is `cells.2.value`. */
function placeOf({ path }: { path: string }): number {
  return Number(path.split('.')[1]);
}

function inSight(draft: CellDraft, standing: NonNullable<Refused['standing']>): StoredCell | undefined {
  const { value, numerator, denominator, moe, state, status, note, changeId, at, who } = standing;
  if (!changeId || !state) return undefined;
  const { placeId, categoryIds, period } = draft;
  return {
    ...{ placeId, categoryIds, period, value, numerator, denominator, moe, state, changeId, who },
    status: status ?? 'FINAL',
    note: note ?? '',
    at: at ?? '',
  };
}
