import type { EntryBook } from './book.js';
import type { CellDraft } from './cells.js';
import { keepChanges, type Typing } from './keep.js';

/** Milliseconds: a burst of keys is kept once. */
const PAUSE = 200;

/** Keeps the drafts of a book on this device, as they are typed. */
export class Keeper {
  /** False once the browser refused to keep anything. */
  keeps = true;
  private known: ReadonlyMap<string, CellDraft>;
  private typing: Typing | undefined;
  /** What was kept of it last. */
  private typed: Typing | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly name: string,
    private readonly book: EntryBook,
  ) {
    this.known = new Map(book.drafts);
  }

  /** What stands in an open cell, or that none is open. */
  type(typing: Typing | undefined): void {
    this.typing = typing;
    this.wake();
  }

  wake(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), PAUSE);
  }

  async flush(): Promise<void> {
    clearTimeout(this.timer);
    const changes = new Map<string, CellDraft | undefined>();
    for (const [key, draft] of this.book.drafts) if (this.known.get(key) !== draft) changes.set(key, draft);
    for (const key of this.known.keys()) if (!this.book.drafts.has(key)) changes.set(key, undefined);
    this.known = new Map(this.book.drafts);
    if (changes.size === 0 && this.typing === this.typed) return;
    this.typed = this.typing;
    this.keeps = await keepChanges(this.name, changes, this.typing);
  }

  stop(): void {
    void this.flush();
  }
}
