import { periodKey, type Finding, type MeasureFacts, type Problem } from '@chorus/domain';
import {
  cellContent,
  changedDraft,
  isConflict,
  sameContent,
  settled,
  storedContent,
  type CellAddress,
  type CellContent,
  type CellDraft,
  type StoredCell,
} from './cells.js';
import { cellProblem } from './checks.js';
import { UndoStack, type Edit, type Step } from './undo.js';

/** All that is known about one cell. The same object as long as nothing about it changes. */
export interface CellLook {
  content: CellContent;
  stored: StoredCell | undefined;
  draft: CellDraft | undefined;
  /** What is wrong with it, by our rules or by the server's word. */
  problem: Problem | undefined;
  /** What to look at; it does not keep the cell from being saved. */
  warnings: readonly Problem[];
  /** What rules ask about the figure that was saved, and nobody has answered yet. */
  questions: readonly Finding[];
  /** Somebody else changed it meanwhile. */
  conflict: boolean;
}

/** A wish for one cell. */
export interface Wish {
  address: CellAddress;
  key: string;
  made: Partial<CellContent>;
}

/** Who emptied a cell, and when. */
export interface Trace {
  at: string;
  who: string | null;
}

const NONE: readonly never[] = [];

/**
 * The numbers of one indicator as they are being worked on: what the server holds, what was changed here and is not
 * there yet, and the steps that can be taken back. It knows neither pages nor the network.
 */
export class EntryBook {
  private readonly stored = new Map<string, StoredCell>();
  private readonly kept = new Map<string, CellDraft>();
  private readonly refusals = new Map<string, Problem>();
  private readonly notices = new Map<string, readonly Problem[]>();
  private readonly asked = new Map<string, readonly Finding[]>();
  private readonly emptied = new Map<string, Trace>();
  private readonly looks = new Map<string, CellLook>();
  private readonly readers = new Set<() => void>();
  private readonly steps = new UndoStack();
  private count = 0;
  private stays: { at: number; keys: readonly string[] } | undefined;
  private periods: { at: number; text: string } | undefined;
  /** How many drafts were saved. */
  savedCount = 0;
  /** Grows with every change that a person makes; what the server says does not count. */
  edits = 0;

  constructor(private readonly facts: MeasureFacts) {}

  readonly subscribe = (reader: () => void): (() => void) => {
    this.readers.add(reader);
    return () => this.readers.delete(reader);
  };
  /** Grows with every change. */
  readonly version = (): number => this.count;

  get drafts(): ReadonlyMap<string, CellDraft> {
    return this.kept;
  }

  /** The periods of all drafts, as one text: the same text for the same periods. */
  draftedPeriods(): string {
    if (this.periods?.at !== this.count) {
      const keys = new Set([...this.kept.values()].map(({ period }) => periodKey(period)));
      this.periods = { at: this.count, text: [...keys].sort().join(' ') };
    }
    return this.periods.text;
  }

  /** Cells that cannot be saved as they are: something is wrong with them, or somebody else was there first. */
  get staying(): readonly string[] {
    if (this.stays?.at !== this.count) {
      const keys = [...this.kept.keys()].filter((key) => {
        const { problem, conflict } = this.look(key);
        return problem !== undefined || conflict;
      });
      this.stays = { at: this.count, keys };
    }
    return this.stays.keys;
  }

  look(key: string): CellLook {
    const known = this.looks.get(key);
    if (known) return known;
    const stored = this.stored.get(key);
    const draft = this.kept.get(key);
    const content = cellContent(stored, draft?.changes);
    const conflict = draft !== undefined && isConflict(draft, stored);
    const problem = draft && (cellProblem(content, this.facts) ?? this.refusals.get(key));
    const look = {
      ...{ content, stored, draft, problem, conflict },
      warnings: this.notices.get(key) ?? NONE,
      questions: this.asked.get(key) ?? NONE,
    };
    this.looks.set(key, look);
    return look;
  }

  /** Who emptied the cell that others had filled; undefined where nobody did, as far as we know. */
  emptiedBy(key: string): Trace | undefined {
    return this.emptied.get(key);
  }

  /** Takes over what the server says stands in some cells, instead of all that `isMeant` is said of. */
  load(
    cells: readonly StoredCell[],
    keyed: (cell: StoredCell) => string,
    isMeant: (cell: StoredCell) => boolean,
  ): void {
    for (const [key, cell] of this.stored) if (isMeant(cell)) this.stored.delete(key);
    for (const cell of cells) this.stored.set(keyed(cell), cell);
    this.looks.clear();
    this.dropSame();
    this.changed();
  }

  /** Drafts that were kept on the device. */
  restore(drafts: readonly (readonly [string, CellDraft])[]): void {
    for (const [key, draft] of drafts) if (!this.kept.has(key)) this.kept.set(key, draft);
    this.edits++;
    this.looks.clear();
    this.changed();
  }

  /** Changes cells as one deed, which can be taken back as one. Gives how many changed. */
  write(deed: Step['deed'], wishes: readonly Wish[]): number {
    const edits: Edit[] = [];
    for (const { address, key, made } of wishes) {
      const before = this.look(key).content;
      this.change(key, address, made);
      const after = this.look(key).content;
      if (!sameContent(before, after)) edits.push({ key, address, before, after });
    }
    if (edits.length === 0) return 0;
    this.steps.push({ deed, edits });
    this.changed();
    return edits.length;
  }

  /** Takes the last step back; cells that are not as the step left them stay as they are now. */
  undo(): Replay | undefined {
    return this.replay(this.steps.undo(), ({ before, after }) => ({ from: after, to: before }));
  }

  redo(): Replay | undefined {
    return this.replay(this.steps.redo(), ({ before, after }) => ({ from: before, to: after }));
  }

  /** A draft was saved: what stands on the server now is known. What was typed since stays, on top of it. */
  saved(key: string, sent: CellDraft, stands: StoredCell | undefined): void {
    const { content, draft: now } = this.look(key);
    this.stand(key, stands);
    this.savedCount++;
    // What was typed since, or taken back since, is a change of what stands there now.
    const since = now === sent ? undefined : changedDraft(sent, stands, undefined, content);
    if (since) this.kept.set(key, since);
    else this.kept.delete(key);
    this.refusals.delete(key);
    this.looks.delete(key);
  }

  /** The server does not take what was sent, and says why. */
  refused(key: string, sent: CellDraft, why: Problem): void {
    if (this.kept.get(key) !== sent) return;
    this.refusals.set(key, why);
    this.looks.delete(key);
  }

  /** Somebody else changed the cell meanwhile; where both want the same there is nothing to choose. */
  rivalled(key: string, stands: StoredCell | undefined, trace: Trace): void {
    this.stand(key, stands);
    if (!stands) this.emptied.set(key, trace);
    this.looks.delete(key);
    this.dropSame([key]);
  }

  warn(key: string, warnings: readonly Problem[]): void {
    if (warnings.length > 0) this.notices.set(key, warnings);
    else this.notices.delete(key);
    this.looks.delete(key);
  }

  /** What rules ask about the cell as it was saved; nothing any more once it is changed. */
  ask(key: string, questions: readonly Finding[]): void {
    if (questions.length > 0) this.asked.set(key, questions);
    else this.asked.delete(key);
    this.looks.delete(key);
  }

  /** What rules ask about the cells that stand in a table, and about no other of them; drafts are asked about when saved. */
  askAbout(isMeant: (cell: StoredCell) => boolean, questions: ReadonlyMap<string, readonly Finding[]>): void {
    for (const [key, cell] of this.stored) {
      if (isMeant(cell) && !this.kept.has(key)) this.ask(key, questions.get(key) ?? NONE);
    }
    this.changed();
  }

  /** Keeps what somebody else saved. */
  takeTheirs(key: string): void {
    this.kept.delete(key);
    this.forget(key);
    this.changed();
  }

  /** Goes on with what was typed here, having seen what stands there. */
  takeMine(key: string): void {
    const draft = this.kept.get(key);
    if (draft) this.kept.set(key, { ...draft, seen: this.stored.get(key)?.changeId ?? null });
    this.edits++;
    this.forget(key);
    this.changed();
  }

  /** Tells those who look on. Once for many cells. */
  changed(): void {
    this.count++;
    for (const reader of this.readers) reader();
  }

  private change(key: string, address: CellAddress, made: Partial<CellContent>): void {
    const draft = changedDraft(address, this.stored.get(key), this.kept.get(key), made);
    if (draft) this.kept.set(key, draft);
    else this.kept.delete(key);
    this.edits++;
    this.forget(key);
    this.notices.delete(key);
    this.asked.delete(key);
  }

  private replay(
    step: Step | undefined,
    way: (edit: Edit) => { from: CellContent; to: CellContent },
  ): Replay | undefined {
    if (!step) return undefined;
    const keys: string[] = [];
    for (const edit of step.edits) {
      const { from, to } = way(edit);
      const now = this.look(edit.key);
      if (now.conflict || !sameContent(settled(now.content, this.facts), settled(from, this.facts))) continue;
      this.change(edit.key, edit.address, to);
      keys.push(edit.key);
    }
    this.changed();
    return { step, keys, left: step.edits.length - keys.length };
  }

  private stand(key: string, stands: StoredCell | undefined): void {
    if (stands) this.stored.set(key, stands);
    else this.stored.delete(key);
    this.emptied.delete(key);
  }

  private forget(key: string): void {
    this.refusals.delete(key);
    this.looks.delete(key);
  }

  /** Drafts that say what stands there anyway are done: a save whose answer was lost, or two who typed the same. */
  private dropSame(keys: Iterable<string> = [...this.kept.keys()]): void {
    for (const key of keys) {
      const draft = this.kept.get(key);
      const stored = this.stored.get(key);
      if (!draft || !isConflict(draft, stored)) continue;
      const wanted = settled(cellContent(stored, draft.changes), this.facts);
      if (!sameContent(wanted, settled(storedContent(stored), this.facts))) continue;
      this.kept.delete(key);
      this.forget(key);
    }
  }
}

export interface Replay {
  step: Step;
  /** The cells that changed. */
  keys: string[];
  /** How many were left as they are, because they changed since. */
  left: number;
}
