import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import type { WorkIndicator } from '../work-indicators/definitionDraft.js';
import { CellEditor } from './CellEditor.js';
import { cellWords } from './cellWords.js';
import { GridCell } from './GridCell.js';
import { GridHead } from './GridHead.js';
import styles from './Grid.module.css';
import { isInside } from './selection.js';
import type { EntryTableFacts } from './useEntryTable.js';
import type { Grid } from './useGrid.js';
import type { useGridKeys } from './useGridKeys.js';
import { useGridPointer } from './useGridPointer.js';
import { gridSizes } from './gridSizes.js';

interface Props {
  indicator: WorkIndicator;
  table: EntryTableFacts;
  grid: Grid;
  keys: ReturnType<typeof useGridKeys>;
  box: RefObject<HTMLDivElement | null>;
  caption: string;
  rowName: (row: number) => string;
  /** The words beside the active cell. */
  describedBy: string | undefined;
}

/** The index that is always drawn, so that the focus never falls out of the page. */
const withActive = (active: number) => (range: Range) => {
  const indexes = defaultRangeExtractor(range);
  return indexes.includes(active) || active >= range.count
    ? indexes
    : [...indexes, active].sort((a, b) => a - b);
};

/** The grid itself: only what is in sight is drawn, row names and periods stay in sight. */
export function EntryGrid(props: Props) {
  const { indicator, table, grid, keys, box, rowName } = props;
  const { t } = useTranslation('numbers');
  const format = useFormat();
  const { rows, columns, fields } = table;
  const { selection, area, editing, model } = grid;
  const { at } = selection;
  const sizes = gridSizes(fields.length);
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => sizes.row,
    overscan: 4,
    rangeExtractor: withActive(at.row),
    scrollMargin: sizes.head,
  });
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => box.current,
    estimateSize: () => sizes.column,
    overscan: 2,
    rangeExtractor: withActive(at.column),
    scrollMargin: sizes.names,
    isRtl: document.documentElement.dir === 'rtl',
  });
  const width = sizes.names + columns.length * sizes.column;
  const acrossItems = across.getVirtualItems().map((item) => ({ ...item, start: item.start - sizes.names }));
  const pointer = useGridPointer(grid, format.locale);

  const spot = `[data-row="${at.row}"][data-column="${at.column}"]`;
  const { focusing } = grid;
  useLayoutEffect(() => {
    if (focusing === 0) return;
    const cell = box.current?.querySelector<HTMLElement>(spot);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [box, focusing, spot]);
  const count = columns.length;
  // The newest period is where the work is.
  useEffect(() => {
    const element = box.current;
    if (element) element.scrollLeft = (document.documentElement.dir === 'rtl' ? -1 : 1) * element.scrollWidth;
  }, [box, count]);

  const headRows = fields.length > 1 ? 2 : 1;
  return (
    <div
      ref={box}
      role="grid"
      aria-label={props.caption}
      aria-rowcount={rows.length + headRows}
      aria-colcount={columns.length + 1}
      aria-multiselectable="true"
      className={styles.grid}
      style={{ scrollPaddingBlockStart: sizes.head, scrollPaddingInlineStart: sizes.names }}
      onKeyDown={keys.onKeyDown}
      onCopy={keys.onCopy}
      onCut={keys.onCut}
      onPaste={keys.onPaste}
      {...pointer}
    >
      <GridHead table={table} items={acrossItems} width={width} />
      <div
        role="rowgroup"
        className={styles.body}
        style={{ blockSize: down.getTotalSize(), inlineSize: width }}
      >
        {down.getVirtualItems().map(({ index: row, start }) => (
          <div
            key={row}
            role="row"
            aria-rowindex={row + 1 + headRows}
            className={styles.row}
            style={{ insetBlockStart: start - sizes.head, blockSize: sizes.row }}
          >
            <div role="rowheader" aria-colindex={1} data-name={row} className={styles.name}>
              <span
                style={{ paddingInlineStart: `${(rows[row]?.depth ?? 0) * 0.75}rem` }}
                title={rowName(row)}
              >
                {rowName(row)}
              </span>
            </div>
            <div className={styles.columns} role="presentation">
              {acrossItems.map(({ index: column, start: from }) => {
                const here = { row, column };
                const look = grid.lookAt(here);
                const active = at.row === row && at.column === column;
                const field = model.fieldAt(column);
                const open = active && editing ? editing : undefined;
                const label = `${rowName(row)}, ${format.period(model.addressAt(here).period)}, ${t(`entry.${field}`)}`;
                return (
                  <GridCell
                    key={column}
                    {...here}
                    {...cellWords(look, field, indicator, format, t)}
                    start={from}
                    width={sizes.column}
                    unsaved={look.draft !== undefined}
                    wrong={look.problem !== undefined}
                    marked={look.conflict || look.warnings.length > 0}
                    noted={look.content.note !== '' && column % fields.length === 0}
                    closing={column % fields.length === fields.length - 1}
                    active={active}
                    selected={isInside(here, area)}
                    describedBy={active ? props.describedBy : undefined}
                    editor={
                      open && (
                        <CellEditor
                          editing={open}
                          label={label}
                          onType={grid.type}
                          onClose={(text, press) => {
                            grid.close(text);
                            if (press) keys.goOn(press, document.documentElement.dir === 'rtl');
                          }}
                        />
                      )
                    }
                  />
                );
              })}
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
