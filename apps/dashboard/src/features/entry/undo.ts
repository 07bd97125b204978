import type { CellAddress, CellContent } from './cells.js';

/** One cell before and after. */
export interface Edit {
  key: string;
  address: CellAddress;
  before: CellContent;
  after: CellContent;
}

/** What one deed did: a figure that was typed, a block that was pasted. It is taken back as one. */
export interface Step {
  deed: 'type' | 'paste' | 'fill' | 'clear' | 'details';
  edits: readonly Edit[];
}

/** So many steps can be taken back. */
const DEPTH = 200;

/** Steps that were done, and those that were taken back and can be done again. */
export class UndoStack {
  private done: Step[] = [];
  private undone: Step[] = [];

  push(step: Step): void {
    this.done = [...this.done.slice(1 - DEPTH), step];
    this.undone = [];
  }

  undo(): Step | undefined {
    const step = this.done.pop();
    if (step) this.undone.push(step);
    return step;
  }

  redo(): Step | undefined {
    const step = this.undone.pop();
    if (step) this.done.push(step);
    return step;
  }
}
