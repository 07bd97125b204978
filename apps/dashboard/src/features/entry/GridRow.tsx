import type { Format } from '@chorus/charts';
import type { VirtualItem } from '@tanstack/react-virtual';
import type { TFunction } from 'i18next';
import { memo, type ReactNode } from 'react';
import type { WorkIndicator } from '../work-indicators/definitionDraft.js';
import type { EntryBook } from './book.js';
import { cellWords } from './cellWords.js';
import { GridCell } from './GridCell.js';
import styles from './Grid.module.css';
import type { GridModel } from './gridModel.js';

export interface RowTools {
  indicator: WorkIndicator;
  book: EntryBook;
  model: GridModel;
  format: Format;
  t: TFunction<'numbers'>;
}

interface Props {
  tools: RowTools;
  /** Grows with every change of the numbers. */
  version: number;
  row: number;
  /** Rows of names above the first row. */
  headRows: number;
  name: string;
  depth: number;
  /** Pixels from the first row. */
  start: number;
  height: number;
  /** The columns that are drawn. */
  items: readonly VirtualItem[];
  /** Figures in a period. */
  inPeriod: number;
  /** First and last column of the selection; -1 where the row has none. */
  from: number;
  to: number;
  /** It is the last row of the selection. */
  last: boolean;
  /** Column of the active cell; -1 where it stands in another row. */
  active: number;
  /** What describes the active cell, and the input where it is open. */
  describedBy: string | undefined;
  editor: ReactNode;
}

/** One row. Scrolling and walking draw a row anew only where something in it is different. */
export const GridRow = memo(function GridRow(props: Props) {
  const { row, items, inPeriod, active } = props;
  const { indicator, book, model, format, t } = props.tools;
  return (
    <div
      role="row"
      aria-rowindex={row + 1 + props.headRows}
      className={styles.row}
      style={{ insetBlockStart: props.start, blockSize: props.height }}
    >
      <div role="rowheader" aria-colindex={1} data-name={row} className={styles.name} title={props.name}>
        <span style={{ paddingInlineStart: `${props.depth * 0.75}rem` }}>{props.name}</span>
      </div>
      <div className={styles.columns} role="presentation">
        {items.map(({ index: column, start, size }) => {
          const look = book.look(model.keyAt({ row, column }));
          const isActive = active === column;
          return (
            <GridCell
              key={column}
              row={row}
              column={column}
              {...cellWords(look, model.fieldAt(column), indicator, format, t)}
              start={start}
              width={size}
              unsaved={look.draft !== undefined}
              wrong={look.problem !== undefined}
              marked={look.conflict || look.warnings.length + look.questions.length > 0}
              noted={look.content.note !== '' && column % inPeriod === 0}
              closing={column % inPeriod === inPeriod - 1}
              active={isActive}
              selected={column >= props.from && column <= props.to}
              handle={props.last && column === props.to}
              describedBy={isActive ? props.describedBy : undefined}
              editor={isActive ? props.editor : undefined}
            />
          );
        })}
      </div>
    </div>
  );
});
