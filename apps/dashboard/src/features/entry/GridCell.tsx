import { memo, type ReactNode } from 'react';
import { classes } from '../../ui/classes.js';
import styles from './Grid.module.css';

interface Props {
  row: number;
  column: number;
  /** Pixels from the first cell of the row. */
  start: number;
  width: number;
  text: string;
  second: string;
  missing: boolean;
  unsaved: boolean;
  wrong: boolean;
  /** Something to look at: a warning, or a change of somebody else. */
  marked: boolean;
  noted: boolean;
  /** The last figure of its period. */
  closing: boolean;
  active: boolean;
  selected: boolean;
  /** The last cell of the selection carries the handle by which a mouse fills the cells beside it. */
  handle: boolean;
  /** What describes the active cell. */
  describedBy?: string;
  editor?: ReactNode;
}

/** One cell as it is shown. Its props are texts and truths, so that it is drawn again only when one of them changes. */
export const GridCell = memo(function GridCell(props: Props) {
  const { row, column, start, width, text, second, active, selected } = props;
  return (
    <div
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={selected}
      aria-invalid={props.wrong || undefined}
      aria-describedby={props.describedBy}
      tabIndex={active ? 0 : -1}
      data-row={row}
      data-column={column}
      className={classes(
        styles.cell,
        selected && styles.selected,
        active && styles.active,
        props.unsaved && styles.unsaved,
        props.wrong && styles.wrong,
        props.marked && styles.marked,
        props.noted && styles.noted,
        props.closing && styles.closing,
        props.missing && styles.missing,
      )}
      style={{ insetInlineStart: start, inlineSize: width }}
    >
      {props.editor ?? (
        <>
          <span className={styles.text}>{text}</span>
          {second && <span className={styles.second}>{second}</span>}
          {props.handle && <span data-handle="" className={styles.handle} aria-hidden="true" />}
        </>
      )}
    </div>
  );
});
